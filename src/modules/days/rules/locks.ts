import type { Day, Round } from './day.ts';

/** Whether a group of this round is pinned; a round that is pinned itself stays as it is altogether. */
export const isLockedIn = ({ groups }: Round): boolean => groups.some(({ locked }) => locked);

/** Whether a round, or the group of this index in it, is pinned. */
export const isLocked = (round: Round, group: number | null): boolean =>
  group === null ? round.locked : round.groups[group]?.locked === true;

/** Nobody comes or goes when the rest is composed: the round is pinned, or all its groups are. */
export const staysAsItIs = (round: Round): boolean =>
  round.locked || (round.groups.length > 0 && round.groups.every(({ locked }) => locked));

/** Locked groups keep the people they have of those who are here; the others are shared out evenly over the rest. */
export function lockedSizes({ groups, seats }: Round, here: ReadonlySet<string>): number[] {
  const sizes = groups.map(({ locked, index }) =>
    locked ? seats.filter(({ group, registrationId }) => group === index && here.has(registrationId)).length : null,
  );
  const open = sizes.filter((size) => size === null).length;
  const left = here.size - sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  let given = 0;
  return sizes.map((size) => {
    if (size !== null) return size;
    given++;
    return Math.floor((left * given) / open) - Math.floor((left * (given - 1)) / open);
  });
}

/** Seats nobody may be moved from: pinned by hand, or in a locked group. */
export const heldSeats = ({ groups, seats }: Round) =>
  seats.filter(({ pinned, group }) => pinned || groups[group]?.locked === true);

/** What stays where it is when the rest is composed, the largest first. */
export type Held = {
  rounds: Round[];
  /** Pinned groups of rounds that are not pinned themselves. */
  groups: number;
  /** Pinned seats in neither. */
  seats: number;
};

/** null: nothing is pinned, everything is composed. */
export function heldOf({ rounds }: Pick<Day, 'rounds'>): Held | null {
  const open = rounds.filter(({ locked }) => !locked);
  const held = {
    rounds: rounds.filter(({ locked }) => locked),
    groups: sum(open.map(({ groups }) => groups.filter(({ locked }) => locked).length)),
    seats: sum(
      open.map(({ seats, groups }) => seats.filter(({ pinned, group }) => pinned && !groups[group]?.locked).length),
    ),
  };
  return held.rounds.length + held.groups + held.seats > 0 ? held : null;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
