import { type Effect, effectsOfMoves, type Problem } from '#packages/mixing';
import type { Round } from './day.ts';
import { type Mixable, mixingProblem, seatedRounds } from './mixing-problem.ts';
import { seatOf } from './move.ts';
import { fullName } from './names.ts';
import { takesPart } from './takes-part.ts';
import type { Wish } from './wishes.ts';

/** A wish about somebody that would not be kept any more: with the others it names, or the table it asks for. */
export type BrokenWish = { kind: 'together' | 'apart'; names: string[] } | { kind: 'seat'; group: number };

export type { Effect };

/** What it would mean that somebody comes to a group, against where they sit now; below zero is less. */
export type HandEffect = {
  group: number;
  breaks: BrokenWish[];
  /** How many would sit there, and be left behind, where that is not within the sizes of the round. */
  overfull: number | null;
  deserted: number | null;
  /** Names of colleagues who sit there, and of people there who are met in another round as well. */
  colleagues: string[];
  metElsewhere: string[];
  change: Effect;
  /** The group is pinned: whoever composes leaves it alone, a hand may still do it. */
  pinned: boolean;
};

export type Swap = { person: string; group: number; change: Effect };

export type HandEffects = {
  groups: HandEffect[];
  /** Changing places with each person at another group. Empty for somebody without a seat. */
  swaps: Swap[];
};

/** Said in every group before anybody moves. Somebody without a seat is compared with sitting alone. */
export function handEffects(mixable: Mixable, round: Round, personId: string): HandEffects {
  const { day, people } = mixable;
  const person = people.find(({ id }) => id === personId);
  if (!person || !takesPart(person, round) || round.groups.length === 0) return { groups: [], swaps: [] };
  const seat = seatOf(round, personId);
  const names = new Map(people.map((one) => [one.id, fullName(one)]));
  const named = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? []);
  const rounds = seatedRounds(mixable, () => false).map((seated) =>
    seated.id === round.id && !seat ? { ...seated, groups: [...seated.groups, [personId]] } : seated,
  );
  const sizes = rounds.find(({ id }) => id === round.id)?.groups.map(({ length }) => length) ?? [];
  const left = seat ? (sizes[seat.group] ?? 0) - 1 : null;
  const broken = (group: number) => brokenAt(personId, round, group, day.wishes, names);
  const brokenHere = new Set((seat ? broken(seat.group) : []).map((wish) => JSON.stringify(wish)));
  const { problem } = mixingProblem(mixable);
  const found = effectsOfMoves(problem as Problem, { rounds }, { round: round.id, person: personId });
  return {
    groups: found.flatMap(({ group, colleagues, metElsewhere, move }) => {
      const size = (sizes[group] ?? 0) + 1;
      return group === round.groups.length
        ? []
        : [
            {
              group,
              breaks: broken(group).filter((wish) => !brokenHere.has(JSON.stringify(wish))),
              overfull: size > round.max ? size : null,
              deserted: left !== null && left < round.min ? left : null,
              colleagues: named(colleagues),
              metElsewhere: named(metElsewhere),
              change: seat ? move : { ...move, balance: 0 },
              pinned: round.groups[group]?.locked === true,
            },
          ];
    }),
    swaps: seat
      ? found.flatMap(({ group, swaps }) => swaps.map((swap) => ({ person: swap.person, group, change: swap.effect })))
      : [],
  };
}

/** The wishes about this person that are not kept when they sit there. */
function brokenAt(
  personId: string,
  round: Round,
  group: number,
  wishes: readonly Wish[],
  names: ReadonlyMap<string, string>,
): BrokenWish[] {
  const groupOf = new Map(round.seats.map((seat) => [seat.registrationId, seat.group]));
  return wishes.flatMap((wish): BrokenWish[] => {
    if (!wish.people.includes(personId) || (wish.rounds !== null && !wish.rounds.includes(round.id))) return [];
    if (wish.kind === 'seat')
      return wish.group === null || wish.group === group ? [] : [{ kind: 'seat', group: wish.group }];
    const others = wish.people.filter((id) => id !== personId && groupOf.has(id));
    const against = others.filter((id) => (groupOf.get(id) === group) === (wish.kind === 'apart'));
    return against.length > 0 ? [{ kind: wish.kind, names: against.flatMap((id) => names.get(id) ?? []) }] : [];
  });
}

/** The best first: wishes, then colleagues, balance, meetings again, and people known from earlier days. */
export const byEffect = (a: { change: Effect }, b: { change: Effect }): number =>
  a.change.unmet - b.change.unmet ||
  a.change.sameOrganisation - b.change.sameOrganisation ||
  a.change.balance - b.change.balance ||
  a.change.repeats - b.change.repeats ||
  a.change.history - b.change.history;
