import { boundsOf } from '../bounds/bounds.ts';
import { measure } from '../check/measure.ts';
import { LEVELS, type Level } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { type LargeOrganisation, largeOrganisations, type RepeatsReason, whyRepeats } from './bound-reasons.ts';
import { Company, type Seated } from './company.ts';
import { dayOfPlan } from './day-of-plan.ts';

export interface DayExplained {
  readonly levels: readonly ExplainedLevel[];
  readonly met: MetOfAll;
  /** By number of meetings, from none on: how many pairs of people. */
  readonly pairs: readonly number[];
  readonly organisations: readonly OrganisationTogether[];
  /** Why colleagues cannot all be kept apart: organisations larger than the number of groups. */
  readonly largeOrganisations: readonly LargeOrganisation[];
  readonly whyRepeats: RepeatsReason;
}

export interface ExplainedLevel extends Level {
  /** How far the value is from the bound; 0 where it is proven. */
  readonly gap: number;
}

export interface MetOfAll {
  readonly fewest: number;
  /** The lower one of two. */
  readonly median: number;
  readonly most: number;
  /** Ids of those who meet fewest. */
  readonly meetFewest: readonly string[];
}

/** Colleagues at one table. */
export interface OrganisationTogether {
  readonly organisation: string;
  readonly people: number;
  /** Pairs of colleagues in one group, summed over the rounds, and fewest possible by counting people and groups. */
  readonly pairs: number;
  readonly fewest: number;
}

/** How good a day is and how good it could be, as numbers for a screen to put into words. */
export function explainDay(problem: Problem, plan: Seated): DayExplained {
  const day = dayOfPlan(problem, plan);
  const { levels, people, broken } = measure(problem, plan.rounds);
  const unmet = new Set(broken);
  const bounds = boundsOf(day, { sameOrganisation: levels.sameOrganisation, unmet });
  const large = largeOrganisations(day);
  return {
    levels: LEVELS.map((name) => {
      const [value, bound] = [levels[name], bounds[name]];
      return { name, value, bound, proven: value === bound, gap: Math.abs(value - bound) };
    }),
    met: metOfAll(people),
    pairs: pairsByMeetings(new Company(problem, plan)),
    organisations: organisationsTogether(problem, plan, large),
    largeOrganisations: large,
    whyRepeats: whyRepeats(day, levels.sameOrganisation, unmet, bounds.repeats),
  };
}

function metOfAll(people: readonly { readonly id: string; readonly met: number }[]): MetOfAll {
  const ascending = people.map(({ met }) => met).sort((a, b) => a - b);
  const fewest = ascending[0] ?? 0;
  return {
    fewest,
    median: ascending[Math.floor((ascending.length - 1) / 2)] ?? 0,
    most: ascending.at(-1) ?? 0,
    meetFewest: people.filter(({ met }) => met === fewest).map(({ id }) => id),
  };
}

function pairsByMeetings(company: Company): number[] {
  const n = company.personOf.size;
  const twice: number[] = [n * (n - 1)];
  for (const id of company.personOf.keys()) {
    for (const times of company.metBy(id).values()) {
      twice[times] = (twice[times] ?? 0) + 1;
      twice[0] = (twice[0] ?? 0) - 1;
    }
  }
  return Array.from(twice, (count = 0) => count / 2);
}

function organisationsTogether(
  { people }: Problem,
  { rounds }: Seated,
  large: readonly LargeOrganisation[],
): OrganisationTogether[] {
  const organisationOf = new Map(people.map(({ id, organisation }) => [id, organisation]));
  const pairs = new Map<string, number>();
  for (const group of rounds.flatMap(({ groups }) => groups)) {
    const staff = new Map<string, number>();
    for (const id of group) {
      const organisation = organisationOf.get(id);
      if (organisation === undefined) continue;
      const before = staff.get(organisation) ?? 0;
      staff.set(organisation, before + 1);
      pairs.set(organisation, (pairs.get(organisation) ?? 0) + before);
    }
  }
  const fewest = Map.groupBy(large, ({ organisation }) => organisation);
  return [...Map.groupBy(people, ({ organisation }) => organisation)].flatMap(([organisation, staff]) =>
    organisation === undefined
      ? []
      : [
          {
            organisation,
            people: staff.length,
            pairs: pairs.get(organisation) ?? 0,
            fewest: (fewest.get(organisation) ?? []).reduce((sum, one) => sum + one.pairs, 0),
          },
        ],
  );
}
