import type { PlanRound } from '../plan.ts';

/** Every way of seating these people in groups of these sizes, the groups being told apart. */
export function everySeating(people: readonly string[], sizes: readonly number[]): string[][][] {
  const [size, ...others] = sizes;
  if (size === undefined) return [[]];
  return choose(people, size).flatMap((group) => {
    const rest = people.filter((person) => !group.includes(person));
    return everySeating(rest, others).map((groups) => [group, ...groups]);
  });
}

/** Every plan of a day, round by round. */
export function* everyPlan(rounds: readonly { id: string; seatings: readonly string[][][] }[]): Generator<PlanRound[]> {
  const [first, ...others] = rounds;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const rest of everyPlan(others)) for (const groups of first.seatings) yield [{ id: first.id, groups }, ...rest];
}

export function countSeatings(people: number, sizes: readonly number[]): number {
  let count = 1;
  let left = people;
  for (const size of sizes) {
    for (let i = 0; i < size; i++) count = (count * (left - i)) / (i + 1);
    left -= size;
  }
  return Math.round(count);
}

function choose(people: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return people.flatMap((person, i) => choose(people.slice(i + 1), size - 1).map((others) => [person, ...others]));
}
