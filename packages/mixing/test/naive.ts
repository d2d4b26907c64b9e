import type { LevelName } from '../plan.ts';
import type { BalanceRule, Problem, Rule, SeatingOfIds } from '../problem.ts';

interface Seated {
  readonly id: string;
  readonly groups: SeatingOfIds;
}

/** The levels of a seating, counted in the plainest way: pair by pair, round by round, from their definitions alone. */
export function countLevels(
  { people, rules = [], history = [] }: Problem,
  rounds: readonly Seated[],
): Record<LevelName, number> {
  const levels = { unmet: 0, sameOrganisation: 0, balance: 0, repeats: 0, history: 0, mostMeetings: 0, fewestMet: 0 };
  const met = people.map(() => 0);
  people.forEach((one, i) => {
    people.forEach((other, j) => {
      if (j <= i) return;
      const shared = rounds.filter(({ groups }) => inOneGroup(groups, one.id, other.id)).length;
      const before = history.filter((groups) => inOneGroup(groups, one.id, other.id)).length;
      if (one.organisation !== undefined && one.organisation === other.organisation) levels.sameOrganisation += shared;
      for (let again = 1; again < shared; again++) levels.repeats += again;
      levels.history += shared * before;
      levels.mostMeetings = Math.max(levels.mostMeetings, shared);
      for (const person of shared > 0 ? [i, j] : []) met[person] = (met[person] ?? 0) + 1;
    });
  });
  levels.fewestMet = people.length > 0 ? Math.min(...met) : 0;
  for (const rule of rules) {
    const where = rounds.filter(({ id }) => (rule.rounds ?? [id]).includes(id));
    if (where.some(({ groups }) => isBroken(rule, groups))) levels.unmet++;
    for (const { groups } of where) levels.balance += excess({ people }, rule, groups);
  }
  return levels;
}

function inOneGroup(groups: SeatingOfIds, one: string, other: string): boolean {
  return groups.some((group) => group.includes(one) && group.includes(other));
}

function isBroken(rule: Rule, groups: SeatingOfIds): boolean {
  const groupOf = (id: string) => groups.findIndex((group) => group.includes(id));
  if (rule.kind === 'pin') return groupOf(rule.person) >= 0 && groupOf(rule.person) !== rule.group;
  if (rule.kind !== 'together' && rule.kind !== 'apart') return false;
  const where = rule.people.map(groupOf).filter((group) => group >= 0);
  const different = new Set(where).size;
  return rule.kind === 'together' ? different > 1 : different < where.length;
}

function excess({ people }: Pick<Problem, 'people'>, rule: Rule, groups: SeatingOfIds): number {
  if (rule.kind !== 'balance' && rule.kind !== 'bounds') return 0;
  const has = (id: string) =>
    value(
      people.find((person) => person.id === id),
      rule.attribute,
    );
  const seated = groups.flat();
  const values = new Set(seated.flatMap((id) => has(id) ?? []));
  let sum = 0;
  for (const group of groups) {
    const heads = (one: string) => group.filter((id) => has(id) === one).length;
    if (rule.kind === 'bounds') sum += outside(rule, heads(rule.value));
    else {
      for (const one of values) {
        const all = seated.filter((id) => has(id) === one).length;
        sum += rule.mode === 'noLone' ? Number(heads(one) === 1) : beyond(heads(one), group.length, all, seated.length);
      }
    }
  }
  return sum;
}

function value(person: Problem['people'][number] | undefined, attribute: string): string | undefined {
  const direct = { role: person?.role, language: person?.language, organisation: person?.organisation };
  return Object.entries(direct).find(([name]) => name === attribute)?.[1] ?? person?.attributes?.[attribute];
}

function outside(rule: BalanceRule & { kind: 'bounds' }, heads: number): number {
  if (rule.min !== undefined && heads < rule.min) return rule.min - heads;
  return rule.max !== undefined && heads > rule.max ? heads - rule.max : 0;
}

/** People beyond one more or less than size × all / everybody. */
function beyond(heads: number, size: number, all: number, everybody: number): number {
  let people = 0;
  while (Math.abs(heads * everybody - size * all) - (people + 1) * everybody > 0) people++;
  return people;
}
