import type { Person } from '../problem.ts';
import { optional, readIds, readList, readObject, readText, refuse, refuseTwice } from './fields.ts';

/** Who met whom is a table of people × people, so there is an end to it. */
const MOST_PEOPLE = 5_000;

export function readPeople(value: unknown, roundIds: ReadonlySet<string>): Person[] {
  const people = readList(value, 'people', (one, where) => readPerson(one, where, roundIds));
  if (people.length > MOST_PEOPLE) refuse('people', `are ${people.length}, at most ${MOST_PEOPLE} are mixed at once`);
  refuseTwice(
    people.map((person) => person.id),
    'people',
    '.id',
  );
  return people;
}

function readPerson(value: unknown, where: string, roundIds: ReadonlySet<string>): Person {
  const person = readObject(value, where);
  return {
    id: readText(person.id, `${where}.id`),
    ...optional(person, 'organisation', where, readText),
    ...optional(person, 'role', where, readText),
    ...optional(person, 'language', where, readText),
    ...optional(person, 'attributes', where, readAttributes),
    ...optional(person, 'absentFrom', where, (ids, at) => readIds(ids, at, roundIds, 'round')),
  };
}

function readAttributes(value: unknown, where: string): Record<string, string> {
  const attributes = Object.entries(readObject(value, where));
  return Object.fromEntries(attributes.map(([name, text]) => [name, readText(text, `${where}.${name}`)]));
}
