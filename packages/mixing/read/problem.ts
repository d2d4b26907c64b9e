import type { Problem } from '../problem.ts';
import { Malformed, optional, readList, readObject, readText, refuseTwice } from './fields.ts';
import { readPeople } from './people.ts';
import { readRoundIds, readRounds } from './rounds.ts';
import { readRules } from './rules.ts';

export type Reading<T> = { readonly ok: true; readonly problem: T } | Refusal;

export interface Refusal {
  readonly ok: false;
  /** The place, as a path: `rules[2].people[0]`. */
  readonly where: string;
  readonly why: string;
}

/** Reads a problem from parsed JSON, or says in which place it is wrong. */
export function readProblem(value: unknown): Reading<Problem> {
  try {
    return { ok: true, problem: readParts(value) };
  } catch (error) {
    if (error instanceof Malformed) return { ok: false, where: error.where, why: error.why };
    throw error;
  }
}

function readParts(value: unknown): Problem {
  const problem = readObject(value, 'problem');
  const roundIds = new Set(readRoundIds(problem.rounds));
  const people = readPeople(problem.people, roundIds);
  const personIds = new Set(people.map((person) => person.id));
  const rounds = readRounds(problem.rounds, people);
  return {
    people,
    rounds,
    ...optional(problem, 'rules', 'problem', (rules) => readRules(rules, { people, rounds, personIds, roundIds })),
    ...optional(problem, 'history', 'problem', (history) => readList(history, 'history', readEarlierSeating)),
  };
}

/** Whoever came on an earlier day and not today is no mistake. */
function readEarlierSeating(value: unknown, where: string): string[][] {
  const groups = readList(value, where, (group, at) => readList(group, at, readText));
  refuseTwice(groups.flat(), where);
  return groups;
}
