import { type GroupWishes, isPresent, type Person, type Round } from '../problem.ts';
import { optional, readList, readObject, readText, readWhole, refuse, refuseTwice } from './fields.ts';

const MOST_ROUNDS = 200;

/** The ids alone, because people name the rounds they miss and the sizes must sum to the people present. */
export function readRoundIds(value: unknown): string[] {
  const ids = readList(value, 'rounds', (one, where) => readText(readObject(one, where).id, `${where}.id`));
  if (ids.length > MOST_ROUNDS) refuse('rounds', `are ${ids.length}, at most ${MOST_ROUNDS} are mixed at once`);
  refuseTwice(ids, 'rounds', '.id');
  return ids;
}

export function readRounds(value: unknown, people: readonly Person[]): Round[] {
  return readList(value, 'rounds', (one, where) => readRound(one, where, people));
}

function readRound(value: unknown, where: string, people: readonly Person[]): Round {
  const round = readObject(value, where);
  const id = readText(round.id, `${where}.id`);
  if (round.sizes !== undefined && round.groups !== undefined) refuse(where, 'has sizes and groups, one is needed');
  if (round.groups !== undefined) return { id, groups: readWishes(round.groups, `${where}.groups`) };
  if (round.sizes === undefined) refuse(where, 'has neither sizes nor groups');
  const sizes = readList(round.sizes, `${where}.sizes`, (size, at) => readWhole(size, at, 1));
  const seats = sizes.reduce((sum, size) => sum + size, 0);
  const present = people.filter((person) => isPresent(person, id)).length;
  if (seats !== present) refuse(`${where}.sizes`, `sum to ${seats}, but ${present} people are present`);
  return { id, sizes };
}

function readWishes(value: unknown, where: string): GroupWishes {
  const wishes = readObject(value, where);
  const min = readWhole(wishes.min, `${where}.min`, 1);
  const max = readWhole(wishes.max, `${where}.max`, 1);
  if (min > max) refuse(where, `min ${min} is more than max ${max}`);
  return {
    min,
    ...optional(wishes, 'ideal', where, readIdeal),
    max,
    ...optional(wishes, 'count', where, (count, at) => readWhole(count, at, 1)),
  };
}

function readIdeal(value: unknown, where: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0) refuse(where, 'is not a size');
  return value;
}
