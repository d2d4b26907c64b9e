import type { Plan } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { measure } from './measure.ts';
import { faultsOfSeating } from './seated.ts';

/**
 * Examines a plan with nothing of the code that made it: is it a seating of this problem, and is what it reports of
 * itself true? A list of faults in sentences, empty where there is none.
 */
export function check(problem: Problem, plan: Plan): string[] {
  const faults = faultsOfSeating(problem, plan.rounds);
  return faults.length > 0 ? faults : faultsOfReport(problem, plan);
}

function faultsOfReport(problem: Problem, { rounds, report }: Plan): string[] {
  const found = measure(problem, rounds);
  const faults: string[] = [];
  for (const { name, value, bound, proven } of report.levels) {
    if (value !== found.levels[name]) faults.push(`${name} is reported as ${value}, it is ${found.levels[name]}`);
    if (name === 'fewestMet' ? value > bound : value < bound)
      faults.push(`${name} is ${value}, which its bound ${bound} excludes`);
    if (proven !== (value === bound)) faults.push(`${name} is reported as ${proven ? '' : 'not '}proven`);
  }
  for (const [i, person] of found.people.entries()) {
    const told = report.people[i];
    if (told?.id !== person.id || told.met !== person.met || told.repeats !== person.repeats)
      faults.push(`what is reported of “${person.id}” is not so`);
  }
  const told = report.unmet.map((unmet) => unmet.rule);
  if (told.join() !== found.broken.join()) faults.push(`unmet rules are ${found.broken}, reported are ${told}`);
  return faults;
}
