import type { PlanRound, Printed } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { Malformed, optional, readKnown, readList, readObject, readText, refuse, refuseTwice } from './fields.ts';
import type { Refusal } from './problem.ts';

/** Reads the plan a repair starts from. People who are gone may be in it; its rounds must be the problem's. */
export function readPlan(value: unknown, problem: Problem): { readonly ok: true; readonly plan: Printed } | Refusal {
  try {
    const known = new Set(problem.rounds.map((round) => round.id));
    const rounds = readList(readObject(value, 'plan').rounds, 'plan.rounds', (one, where) =>
      readPlanRound(one, where, known),
    );
    refuseTwice(
      rounds.map((round) => round.id),
      'plan.rounds',
      '.id',
    );
    return { ok: true, plan: { rounds } };
  } catch (error) {
    if (error instanceof Malformed) return { ok: false, where: error.where, why: error.why };
    throw error;
  }
}

function readPlanRound(value: unknown, where: string, known: ReadonlySet<string>): PlanRound {
  const round = readObject(value, where);
  const id = readKnown(round.id, `${where}.id`, known, 'round');
  const groups = readList(round.groups, `${where}.groups`, (group, at) => readList(group, at, readText));
  refuseTwice(groups.flat(), `${where}.groups`);
  return { id, groups, ...optional(round, 'held', where, readYesNo) };
}

function readYesNo(value: unknown, where: string): boolean {
  if (typeof value !== 'boolean') refuse(where, 'is neither true nor false');
  return value;
}
