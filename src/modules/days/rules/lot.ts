import { feasibleGroupCounts } from '#packages/mixing';
import { canSeat } from './ask-mixing.ts';
import type { Day, PersonOfDay, Round } from './day.ts';
import { type Drawn, drawTables, type Lot } from './draw.ts';
import { countAsked } from './group-count.ts';
import { plain } from './plain.ts';
import { takesPart } from './takes-part.ts';
import type { Wish } from './wishes.ts';

export type DrawRefusal =
  /** stale: the tables of this round changed since the page was shown. */
  { reason: 'locked' | 'nobody' | 'stale' } | { reason: 'impossible'; people: number; round: Round };

export type DrawDecision =
  | { outcome: 'drawn'; lot: Lot; drawn: Drawn[]; groups: string[][] }
  | ({ outcome: 'refused' } & DrawRefusal);

type Drawing = {
  round: Round;
  number: number;
  seen: number;
  isExpected?: (person: PersonOfDay, round: Round) => boolean;
};

/** `seen`: the newest act that the page showed about the seats of this round. */
export function decideDraw(
  day: Pick<Day, 'wishes'>,
  people: readonly PersonOfDay[],
  { round, number, seen, isExpected = () => true }: Drawing,
): DrawDecision {
  const present = people.filter((person) => takesPart(person, round) && isExpected(person, round));
  if (round.locked) return { outcome: 'refused', reason: 'locked' };
  if (present.length === 0) return { outcome: 'refused', reason: 'nobody' };
  if (lastTouched(round) !== seen) return { outcome: 'refused', reason: 'stale' };
  const count = groupsToDraw(round, present.length);
  if (count === null) {
    const asked = { ...round, count: countAsked(round, present.length) };
    return { outcome: 'refused', reason: 'impossible', people: present.length, round: asked };
  }
  const groups = heldGroups(round, day.wishes, present, count);
  const held = new Set(groups.flat());
  const free = present.filter(({ id }) => !held.has(id));
  // Actors are on no list, so nobody draws them in front of the hall: they go where the fewest sit.
  const [actors, list] = [free.filter(({ role }) => role === 'actor'), free.filter(({ role }) => role !== 'actor')];
  const lot = {
    number,
    people: list.toSorted(asListed).map(({ id }) => id),
    taken: groups.map(({ length }) => length),
  };
  const drawn = drawTables(lot);
  for (const { id, group } of drawn) groups[group]?.push(id);
  for (const { id } of actors.toSorted(asListed)) smallest(groups)?.push(id);
  return { outcome: 'drawn', lot, drawn, groups };
}

/** How many tables will be drawn. null: so many people cannot sit like that. */
export function groupsToDraw(round: Round, people: number): number | null {
  if (people === 0 || !canSeat(people, round)) return null;
  return countAsked(round, people) ?? feasibleGroupCounts(people, round)[0]?.count ?? null;
}

/** Number of the newest act on the seats of a round; 0: nobody has one. */
export const lastTouched = ({ seats }: Round): number => seats.reduce((newest, { act }) => Math.max(newest, act), 0);

/** Pinned seats, and seats that were wished for: whoever facilitates table C sits at table C. */
function heldGroups(round: Round, wishes: readonly Wish[], people: readonly PersonOfDay[], count: number): string[][] {
  const groups = Array.from({ length: count }, (): string[] => []);
  const wished = wishes.filter(({ kind, rounds }) => kind === 'seat' && (rounds === null || rounds.includes(round.id)));
  for (const { id } of people) {
    const pinned = round.seats.find((seat) => seat.registrationId === id && seat.pinned)?.group;
    const group = pinned ?? wished.find((wish) => wish.people.includes(id))?.group;
    if (group !== undefined && group !== null) groups[group]?.push(id);
  }
  return groups;
}

const smallest = (groups: readonly string[][]): string[] | undefined =>
  groups.toSorted((a, b) => a.length - b.length)[0];

/** By first name as everybody sees it, then organisation, then registration: the order in which people came in says nothing. */
function asListed(a: PersonOfDay, b: PersonOfDay): number {
  const keys = (person: PersonOfDay) => [plain(person.givenName), plain(person.organisationName ?? ''), person.id];
  const others = keys(b);
  for (const [index, key] of keys(a).entries()) {
    const other = others[index] ?? '';
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
}
