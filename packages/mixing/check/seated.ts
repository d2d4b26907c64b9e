import type { PlanRound } from '../plan.ts';
import { isPresent, type Problem, type Round } from '../problem.ts';

/** What keeps these rounds from being a seating of the problem, in sentences; empty where nothing does. */
export function faultsOfSeating(problem: Problem, rounds: readonly PlanRound[]): string[] {
  const faults = problem.rounds.flatMap((round, r) => {
    const seated = rounds[r];
    if (seated?.id !== round.id) return [`round “${round.id}” is not in its place`];
    return [...faultsOfSizes(round, seated), ...faultsOfPeople(problem, seated)];
  });
  if (rounds.length > problem.rounds.length) faults.push('the plan has more rounds than the problem');
  return faults;
}

/** A held round is as it was, whatever sizes are asked for now. */
function faultsOfSizes(round: Round, { groups, held }: PlanRound): string[] {
  if (held) return [];
  const sizes = groups.map((group) => group.length);
  const found = `round “${round.id}”: sizes ${sizes.join(', ')}`;
  if ('sizes' in round) {
    const same = sizes.length === round.sizes.length && sizes.every((size, g) => size === round.sizes[g]);
    return same ? [] : [`${found} instead of ${round.sizes.join(', ')}`];
  }
  const { min, max, count } = round.groups;
  if (count !== undefined && sizes.length !== count) return [`${found} are not ${count} groups`];
  return sizes.every((size) => size >= min && size <= max) ? [] : [`${found} are not within ${min} and ${max}`];
}

function faultsOfPeople(problem: Problem, { id, groups, held }: PlanRound): string[] {
  const known = new Map(problem.people.map((person) => [person.id, person]));
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const personId of groups.flat()) {
    const person = known.get(personId);
    if (!person) faults.push(`round “${id}”: “${personId}” is not known`);
    else if (seen.has(personId)) faults.push(`round “${id}”: “${personId}” sits twice`);
    else if (!held && !isPresent(person, id)) faults.push(`round “${id}”: “${personId}” is absent`);
    seen.add(personId);
  }
  if (held) return faults;
  const standing = problem.people.filter((person) => isPresent(person, id) && !seen.has(person.id));
  return [...faults, ...standing.map((person) => `round “${id}”: “${person.id}” has no seat`)];
}
