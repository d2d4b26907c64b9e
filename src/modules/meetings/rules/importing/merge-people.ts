import type { AttendanceState } from '../kinds.ts';

export type PersonBrought = {
  /** Id of its item. */
  id: string;
  name: string;
  organisation: string;
  email: string;
  state: AttendanceState;
  personId: string;
  /** Id of the item whose person this is, written otherwise; empty: somebody else. */
  same: string;
};

/**
 * People as they were said to be: whoever stands under several spellings is one, called as they stand first, and keeps an
 * address, an organisation or a person that only a later spelling had. Nobody becomes one with somebody else unasked.
 */
export function oneOfEach(people: readonly PersonBrought[]): PersonBrought[] {
  const known = new Map(people.map((one) => [one.id, one]));
  const merged = new Map<string, PersonBrought>();
  for (const one of people) {
    const first = firstOf(one, known);
    merged.set(first.id, completed(merged.get(first.id) ?? first, one));
  }
  return [...merged.values()];
}

/** Whom it leads to in the end. Who was left out of the list, or leads in a ring, leads nowhere. */
function firstOf(person: PersonBrought, known: ReadonlyMap<string, PersonBrought>): PersonBrought {
  const seen = new Set([person.id]);
  let one = person;
  for (;;) {
    const next = known.get(one.same);
    if (!next || seen.has(next.id)) return one;
    seen.add(next.id);
    one = next;
  }
}

const completed = (one: PersonBrought, other: PersonBrought): PersonBrought => ({
  ...one,
  organisation: one.organisation || other.organisation,
  email: one.email || other.email,
  personId: one.personId || other.personId,
  state: one.state === 'invited' ? other.state : one.state,
});
