import type { PersonOfDay } from './day.ts';
import { byName, isSearched } from './names.ts';
import { type PersonNamed, personNamed } from './wishes-shown.ts';

/** As many as one reads without searching. */
const SHOWN = 24;

export type PeopleToChoose = {
  chosen: PersonNamed[];
  /** Who fits what was typed; everybody while they are few. */
  found: PersonNamed[];
  /** So many more fit. */
  more: number;
};

export function peopleToChoose(
  people: readonly PersonOfDay[],
  { chosen, typed, lang }: { chosen: readonly string[]; typed: string; lang: string },
): PeopleToChoose {
  const others = people.filter(({ id }) => !chosen.includes(id));
  const isAsked = typed !== '' || others.length <= SHOWN;
  const fits = isAsked ? others.filter((person) => typed === '' || isSearched(person, typed)) : [];
  return {
    chosen: people.filter(({ id }) => chosen.includes(id)).map(personNamed),
    found: fits.toSorted(byName(lang)).slice(0, SHOWN).map(personNamed),
    more: Math.max(0, fits.length - SHOWN),
  };
}
