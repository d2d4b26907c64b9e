import type { PersonOfDay, Round } from './day.ts';
import type { Wish } from './wishes.ts';

export type WishTyped = Omit<Wish, 'id' | 'version'>;

/** Which field is to be mended. */
export type WishRefusal = { field: 'people'; reason: 'two' | 'one' } | { field: 'group'; reason: 'table' };

/**
 * What of a wish can be kept in writing: people who come, rounds of this day. Whether it can be fulfilled is another
 * question; an impossible wish is no error.
 */
export function decideWish(
  typed: WishTyped,
  people: readonly Pick<PersonOfDay, 'id'>[],
  rounds: readonly Pick<Round, 'id'>[],
): { outcome: 'wished'; wish: WishTyped } | ({ outcome: 'refused' } & WishRefusal) {
  const coming = new Set(people.map(({ id }) => id));
  const named = [...new Set(typed.people)].filter((id) => coming.has(id));
  const known = typed.rounds?.filter((id) => rounds.some((round) => round.id === id)) ?? [];
  // No round named, or each of them: in all rounds, those to come as well.
  const within = known.length === 0 || known.length === rounds.length ? null : known;
  if (typed.kind !== 'seat') {
    if (named.length < 2) return { outcome: 'refused', field: 'people', reason: 'two' };
    return { outcome: 'wished', wish: { ...typed, people: named, rounds: within, group: null, task: null } };
  }
  if (named.length !== 1) return { outcome: 'refused', field: 'people', reason: 'one' };
  if (typed.group === null) return { outcome: 'refused', field: 'group', reason: 'table' };
  return { outcome: 'wished', wish: { ...typed, people: named, rounds: within } };
}
