import type { PersonOfDay, Round } from './day.ts';
import { costOfGroups, type People } from './meetings.ts';

/**
 * Where a newcomer sits: first at a table that is not locked, then where nobody has to sit too many, then with the fewest
 * colleagues, then where the fewest are met again, then in the smallest group. null: the round has no groups.
 */
export function bestGroup(person: PersonOfDay, round: Round, rounds: readonly Round[], people: People): number | null {
  const sizes = round.groups.map(() => 0);
  for (const { registrationId, group } of round.seats)
    if (people.has(registrationId)) sizes[group] = (sizes[group] ?? 0) + 1;
  const costs = costOfGroups(person, round, rounds, people);
  const choices = costs.map((cost, group) => {
    const size = sizes[group] ?? 0;
    const locked = Number(round.groups[group]?.locked);
    return { group, order: [locked, over(size, round), cost.sameOrganisation, cost.again, size] };
  });
  choices.sort((a, b) => compare(a.order, b.order) || a.group - b.group);
  return choices[0]?.group ?? null;
}

const over = (size: number, { max }: Round) => (size >= max ? size - max + 1 : 0);

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
