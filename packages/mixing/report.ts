import type { HardRules } from './binding.ts';
import { boundsOf } from './bounds/bounds.ts';
import { brokenIn } from './check/broken.ts';
import type { Day } from './day.ts';
import { LEVELS, type Level, type PersonReport, type PlanRound, type Report, type Unmet } from './plan.ts';
import { holdsIn } from './problem.ts';
import { inWords } from './reasons.ts';
import type { Table } from './search/moves.ts';
import { fewestMet, meetingsOf, mostMeetings, type Seating } from './search/seating.ts';
import { at } from './search/table.ts';

/** What a plan says of itself, read from the tables of the search; `check` counts it all again. */
export function reportOf(day: Day, rules: HardRules, { seating, heads }: Table, rounds: readonly PlanRound[]): Report {
  const unmet = unmetRules(day, rules, rounds);
  const { sameOrganisation, repeats, history } = seating.totals;
  const bounds = boundsOf(day, { sameOrganisation, unmet: new Set(unmet.map(({ rule }) => rule)) });
  const values = {
    unmet: unmet.length,
    sameOrganisation,
    balance: heads.totals.balance,
    repeats,
    history,
    mostMeetings: mostMeetings(seating),
    fewestMet: fewestMet(seating),
  };
  const levels = LEVELS.map((name): Level => {
    const [value, bound] = [values[name], bounds[name]];
    return { name, value, bound, proven: value === bound };
  });
  return { levels, people: day.problem.people.map(({ id }, p) => reportOfPerson(seating, id, p)), unmet };
}

function reportOfPerson(s: Seating, id: string, person: number): PersonReport {
  let repeats = 0;
  for (let other = 0; other < s.people; other++) {
    const times = meetingsOf(s, person * s.people + other);
    repeats += (times * (times - 1)) / 2;
  }
  return { id, met: at(s.met, person), repeats };
}

/** Every hard rule that is broken somewhere, with what counting says, or that nothing better was found. */
function unmetRules({ problem }: Day, { impossible }: HardRules, rounds: readonly PlanRound[]): Unmet[] {
  return (problem.rules ?? []).flatMap((rule, index) => {
    const where = rounds.filter((round) => holdsIn(rule, round.id) && brokenIn(rule, round.groups));
    const [first] = where;
    if (first === undefined) return [];
    const reason = impossible.find((one) => one.rule === index && where.some((round) => round.id === one.round));
    const why = reason ? inWords(reason) : `round “${first.id}”: no seating was found that keeps it; none is ruled out`;
    return [{ rule: index, why }];
  });
}
