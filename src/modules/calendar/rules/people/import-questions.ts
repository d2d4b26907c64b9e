import type { LikelyWhy, NewOrganisation, OrganisationRead, PersonRow, ReadList } from '../people-in/index.ts';
import { looseOrganisationKey } from '../people-in/organisation-key.ts';

/** An organisation of the list about which the person decides. `key` names it in the decisions. */
export type OrganisationQuestion = {
  key: string;
  /** As the list writes it, the most frequent way. */
  said: string;
  people: number;
  /** likely: probably one the directory knows; new: nothing like it is known. */
  kind: 'likely' | 'new';
  suggestions: string[];
  why: LikelyWhy | null;
  nearlySameAs: string | null;
};

/** What the list leaves open about organisations, read without any decision. */
export function organisationQuestions(list: ReadList): OrganisationQuestion[] {
  const people = list.rows.filter((row): row is PersonRow => row.outcome === 'person' && row.suggestion !== 'skip');
  const likely = new Map<string, OrganisationQuestion>();
  for (const { person, cells } of people) {
    const { organisation } = person;
    if (organisation?.match === 'likely') {
      const question = likely.get(organisation.key) ?? asQuestion(organisation, cells);
      likely.set(organisation.key, { ...question, people: question.people + 1 });
    }
  }
  return [...likely.values(), ...list.newOrganisations.map(asNew)];
}

function asQuestion(
  read: Extract<OrganisationRead, { match: 'likely' }>,
  cells: readonly string[],
): OrganisationQuestion {
  const said = cells.find((cell) => read.key !== '' && cell.trim() !== '' && sameWords(cell, read.key)) ?? read.name;
  return {
    key: read.key,
    said: said.trim(),
    people: 0,
    kind: 'likely',
    suggestions: [read.id, ...read.others],
    why: read.why,
    nearlySameAs: null,
  };
}

const asNew = ({ key, name, people, nearlySameAs }: NewOrganisation): OrganisationQuestion => ({
  key,
  said: name,
  people,
  kind: 'new',
  suggestions: [],
  why: null,
  nearlySameAs,
});

function sameWords(cell: string, key: string): boolean {
  return looseOrganisationKey(cell) === key;
}
