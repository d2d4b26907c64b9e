import { type MixOptions, mix } from '../mix.ts';
import type { Plan } from '../plan.ts';
import type { HardRule, Person, Problem, Rule, SeatingOfIds } from '../problem.ts';
import { evenParts } from './partitions.ts';

export interface JigsawWishes {
  /** Everybody who sits in the expert groups, with their organisations. */
  readonly people: readonly Person[];
  readonly expertGroups: SeatingOfIds;
  /** How many home groups; as many as leave none without an expert of each group when absent. */
  readonly homes?: number;
  /** Earlier seatings; the expert groups need not be among them. */
  readonly history?: readonly SeatingOfIds[];
  /** Of the one round `home`. */
  readonly rules?: readonly HardRule[];
}

export interface Jigsaw {
  readonly homes: SeatingOfIds;
  /** Home group → expert group → how many of its experts are there. */
  readonly experts: readonly (readonly number[])[];
  /** Where nobody of an expert group is. */
  readonly lacking: readonly { readonly home: number; readonly expertGroup: number }[];
  /** The experts are as evenly spread as their numbers allow. */
  readonly proven: boolean;
  readonly plan: Plan;
}

export type JigsawMade = { readonly ok: true; readonly jigsaw: Jigsaw } | { readonly ok: false; readonly why: string };

/**
 * From expert groups to home groups, in which each expert group has somebody to tell of it.
 *
 * It is one round of mixing in which fellow experts take the place of colleagues, whose level comes before all but hard
 * rules; real colleagues are then spread by a bound for each organisation, and who has met is history.
 */
export function jigsaw(wishes: JigsawWishes, options: Omit<MixOptions, 'keep'> = {}): JigsawMade {
  const { expertGroups, homes = Math.min(...expertGroups.map((group) => group.length)) } = wishes;
  const experts = new Map(expertGroups.flatMap((group, g) => group.map((person) => [person, g] as const)));
  const seated = wishes.people.filter((person) => experts.has(person.id));
  const count = Number.isFinite(homes) ? Math.max(1, Math.min(homes, seated.length)) : 0;
  const problem: Problem = {
    people: seated.map((person) => asExpert(person, experts.get(person.id) ?? 0)),
    rounds: [{ id: 'home', sizes: evenParts(seated.length, count) }],
    rules: [...(wishes.rules ?? []), ...spreadOfColleagues(seated, count)],
    history: wishes.history ?? [],
  };
  const mixed = mix(problem, options);
  if (!mixed.ok) return mixed;
  const [round] = mixed.plan.rounds;
  return { ok: true, jigsaw: jigsawOf(mixed.plan, round?.groups ?? [], expertGroups.length, experts) };
}

const COLLEAGUES = 'colleagues';

function asExpert(person: Person, expertGroup: number): Person {
  const { organisation, ...rest } = person;
  const attributes = { ...person.attributes, ...(organisation === undefined ? {} : { [COLLEAGUES]: organisation }) };
  return { ...rest, attributes, organisation: `expert group ${expertGroup}` };
}

function spreadOfColleagues(people: readonly Person[], homes: number): Rule[] {
  const staff = new Map<string, number>();
  for (const { organisation } of people)
    if (organisation !== undefined) staff.set(organisation, (staff.get(organisation) ?? 0) + 1);
  return [...staff].flatMap(([value, count]) =>
    count > 1 ? [{ kind: 'bounds' as const, attribute: COLLEAGUES, value, max: Math.ceil(count / homes) }] : [],
  );
}

function jigsawOf(
  plan: Plan,
  homes: SeatingOfIds,
  expertGroups: number,
  expertOf: ReadonlyMap<string, number>,
): Jigsaw {
  const experts = homes.map((home) =>
    Array.from({ length: expertGroups }, (_, g) => home.filter((person) => expertOf.get(person) === g).length),
  );
  const lacking = experts.flatMap((counts, home) =>
    counts.flatMap((count, expertGroup) => (count === 0 ? [{ home, expertGroup }] : [])),
  );
  const spread = plan.report.levels.find(({ name }) => name === 'sameOrganisation');
  return { homes, experts, lacking, proven: spread?.proven ?? false, plan };
}
