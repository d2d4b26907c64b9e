import type { Round } from './day.ts';

/** Whether a group of this round is locked; a round that is locked itself stays as it is altogether. */
export const isLockedIn = ({ groups }: Round): boolean => groups.some(({ locked }) => locked);

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
