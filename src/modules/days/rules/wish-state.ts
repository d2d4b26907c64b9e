import { isComposed, type PersonOfDay, type Round } from './day.ts';
import { takesPart } from './takes-part.ts';
import type { Wish } from './wishes.ts';

/** What became of a wish where people sit now, whoever put them there. */
export type WishState = { is: 'notComposed' | 'kept' } | { is: 'notKept'; rounds: Round[] };

/** Rounds that a wish is about. A draw by lot looks at nobody's wishes. */
export const roundsOfWish = (wish: Pick<Wish, 'rounds'>, rounds: readonly Round[]): Round[] =>
  rounds.filter(({ id, way }) => way === 'mixed' && (wish.rounds === null || wish.rounds.includes(id)));

export function stateOfWish(wish: Wish, rounds: readonly Round[]): WishState {
  const composed = roundsOfWish(wish, rounds).filter(isComposed);
  if (composed.length === 0) return { is: 'notComposed' };
  const broken = composed.filter((round) => !isKeptIn(wish, round));
  return broken.length > 0 ? { is: 'notKept', rounds: broken } : { is: 'kept' };
}

function isKeptIn({ kind, people, group }: Wish, { seats }: Round): boolean {
  const groups = seats.filter(({ registrationId }) => people.includes(registrationId)).map((seat) => seat.group);
  if (kind === 'seat') return groups.every((seated) => seated === group);
  const different = new Set(groups).size;
  return kind === 'together' ? different <= 1 : different === groups.length;
}

/** Rounds in which too few of these people are there for the wish to mean anything: half a day is respected. */
export function roundsWithoutThem(wish: Wish, rounds: readonly Round[], people: readonly PersonOfDay[]): Round[] {
  const named = people.filter(({ id }) => wish.people.includes(id));
  const needed = wish.kind === 'seat' ? 1 : 2;
  return roundsOfWish(wish, rounds).filter(
    (round) => named.filter((person) => takesPart(person, round)).length < needed,
  );
}
