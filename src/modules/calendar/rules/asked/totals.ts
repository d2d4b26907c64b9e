import type { ChoiceAsked } from './asked.ts';
import { optionsOf } from './choosing.ts';
import type { Way } from './itinerary.ts';

/** Of somebody who comes, what the totals are made of. */
export type Counted = Way & {
  organisationId: string | null;
  organisationName: string | null;
  morning: boolean;
  afternoon: boolean;
  options: readonly string[];
  diet: string | null;
};

/** How many of a choice, and how many of them are there the whole day, the morning or the afternoon alone. */
export type ChoiceTotal = { choice: ChoiceAsked; people: number; wholeDay: number; morning: number; afternoon: number };

/** `due`: what its people pay for their meals on the spot, in cents. */
export type OrganisationTotal = { name: string | null; people: number; byChoice: Map<string, number>; due: number };

export type Totals = {
  people: number;
  choices: readonly ChoiceTotal[];
  /** Diets in the words they were said in, and of how many people. */
  diets: readonly { words: string; people: number }[];
  organisations: readonly OrganisationTotal[];
};

/** `people`: those who have a place. What a stop counts is everybody on their way past it. */
export function totalsOf(choices: readonly ChoiceAsked[], people: readonly Counted[]): Totals {
  const theirs = people.map((person) => ({ person, chosen: optionsOf(choices, person) }));
  return {
    people: people.length,
    choices: choices.map((choice) => {
      const who = theirs.filter(({ chosen }) => chosen.includes(choice.id)).map(({ person }) => person);
      return {
        choice,
        people: who.length,
        wholeDay: who.filter(({ morning, afternoon }) => morning && afternoon).length,
        morning: who.filter(({ morning, afternoon }) => morning && !afternoon).length,
        afternoon: who.filter(({ morning, afternoon }) => !morning && afternoon).length,
      };
    }),
    diets: dietsOf(people),
    organisations: organisationsOf(choices, theirs),
  };
}

const folded = (words: string): string => words.trim().replace(/\s+/g, ' ').toLowerCase();

function dietsOf(people: readonly Counted[]): { words: string; people: number }[] {
  const said = people.flatMap(({ diet }) => (diet ? [diet] : []));
  return [...Map.groupBy(said, folded)]
    .map(([, same]) => ({ words: same[0]?.trim() ?? '', people: same.length }))
    .sort((a, b) => b.people - a.people || a.words.localeCompare(b.words));
}

type Theirs = { person: Counted; chosen: readonly string[] };

function organisationsOf(choices: readonly ChoiceAsked[], theirs: readonly Theirs[]): OrganisationTotal[] {
  const keyOf = ({ person }: Theirs) => person.organisationId ?? folded(person.organisationName ?? '');
  return [...Map.groupBy(theirs, keyOf)]
    .map(([, ours]) => {
      const count = (id: string) => ours.filter(({ chosen }) => chosen.includes(id)).length;
      return {
        name: ours[0]?.person.organisationName ?? null,
        people: ours.length,
        byChoice: new Map(choices.map(({ id }) => [id, count(id)])),
        due: choices.reduce((sum, { id, price }) => sum + count(id) * (price ?? 0), 0),
      };
    })
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || (a.name ?? '').localeCompare(b.name ?? ''));
}
