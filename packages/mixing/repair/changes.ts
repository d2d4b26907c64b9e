import { printedRound } from '../day.ts';
import { groupOfEach } from '../explain/company.ts';
import type { Change, PlanRound, Printed } from '../plan.ts';
import type { Problem } from '../problem.ts';

/** Who sits elsewhere than printed, round after round, newcomers and people who are gone among them. */
export function changesOf(problem: Problem, printed: Printed, rounds: readonly PlanRound[]): Change[] {
  return problem.rounds.flatMap(({ id }, r) => {
    const before = printedRound(printed, id);
    const after = rounds[r];
    return before && after && !before.held ? changesBetween(id, before, after) : [];
  });
}

function changesBetween(round: string, before: PlanRound, after: PlanRound): Change[] {
  const from = groupOfEach(before.groups);
  const to = groupOfEach(after.groups);
  const people = new Set([...from.keys(), ...to.keys()]);
  return [...people].flatMap((person) => {
    const change = { person, round, from: from.get(person) ?? null, to: to.get(person) ?? null };
    return change.from === change.to ? [] : [change];
  });
}
