import type { Binding, HardRules } from './binding.ts';
import { brokenIn } from './check/broken.ts';
import type { Day, DayRound } from './day.ts';
import { contradiction } from './placement.ts';
import { holdsIn, isHard } from './problem.ts';
import type { Cause, Reason } from './reasons.ts';
import { walkRules } from './round-rules.ts';

/**
 * Walks through the hard rules in their order and keeps each one that counting does not show to contradict those
 * before it. `without`: indexes of rules to leave out.
 */
export function settleHardRules(day: Day, without: ReadonlySet<number> = new Set()): HardRules {
  const impossible: Reason[] = [];
  const rounds = day.rounds.map((round) => {
    if (round.held) {
      impossible.push(...brokenWhileHeld(day, round, without));
      return { units: [], apart: [], apartInVain: [] };
    }
    return settleRound(day, round, without, impossible);
  });
  return { rounds, impossible };
}

/** Leaves out rule after rule, the first that is one too many, until counting finds no contradiction any more. */
function settleRound(day: Day, round: DayRound, without: ReadonlySet<number>, impossible: Reason[]): Binding {
  const rules = day.problem.rules ?? [];
  const leftOut = new Set(without);
  const apartInVain: number[][] = [];
  const reasons: Reason[] = [];
  const tell = (rule: number, cause: Cause) => reasons.push({ rule, round: round.id, ...cause } as Reason);
  for (;;) {
    const walked = walkRules(day, round, leftOut, rules.length);
    const tooMuch = contradiction(round.sizes, walked) && firstTooMuch(day, round, leftOut);
    if (!tooMuch) {
      for (const { rule, cause } of walked.refused) tell(rule, cause);
      impossible.push(...reasons.sort((a, b) => a.rule - b.rule));
      const units = walked.units.filter((unit) => unit.people.length > 1 || unit.pinnedTo !== null);
      return { units, apart: walked.apart, apartInVain: [...walked.apartAsFarAsPossible, ...apartInVain] };
    }
    tell(tooMuch.rule, tooMuch.cause);
    leftOut.add(tooMuch.rule);
    const rule = rules[tooMuch.rule];
    if (rule?.kind === 'apart') apartInVain.push(presentAmong(day, round, rule.people));
  }
}

function firstTooMuch(day: Day, round: DayRound, leftOut: ReadonlySet<number>) {
  for (const [rule, one] of (day.problem.rules ?? []).entries()) {
    if (!isHard(one) || leftOut.has(rule)) continue;
    const cause = contradiction(round.sizes, walkRules(day, round, leftOut, rule));
    if (cause) return { rule, cause };
  }
  return null;
}

function presentAmong({ indexOf }: Day, { present }: DayRound, ids: readonly string[]): number[] {
  return ids.flatMap((id) => indexOf.get(id) ?? []).filter((person) => present.includes(person));
}

function brokenWhileHeld({ problem }: Day, round: DayRound, without: ReadonlySet<number>): Reason[] {
  const groups = (round.held ?? []).map((group) => group.map((p) => problem.people[p]?.id ?? ''));
  return (problem.rules ?? []).flatMap((rule, index) =>
    !without.has(index) && holdsIn(rule, round.id) && brokenIn(rule, groups)
      ? [{ rule: index, round: round.id, kind: 'held' as const }]
      : [],
  );
}
