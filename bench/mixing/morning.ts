import { mix, type Person, type Plan, type Problem, type Round, type Rule } from '#packages/mixing';
import type { Instance } from './instances.ts';

/** One in ten is missing, one in twenty came unannounced, the first round has been held: a plan to repair. */
export interface Morning extends Instance {
  readonly keep: { readonly rounds: Plan['rounds'] };
  readonly gone: ReadonlySet<string>;
}

export interface Wish {
  readonly seed: number;
  /** Whether the new sizes are given, as even as can be; else they are left to the solver, as they were before. */
  readonly given: boolean;
}

export function morningOf({ id, problem }: Instance, { seed, given }: Wish, random = dice(seed)): Morning {
  const count = problem.people.length;
  const rules = problem.rules ?? [];
  const before = {
    people: problem.people,
    rules,
    rounds: problem.rounds.map((round) => roundFor(round, count, given)),
  };
  const mixed = mix(before, { seed });
  if (!mixed.ok) throw new Error(mixed.why);
  const keep = { rounds: mixed.plan.rounds.map((round, r) => (r === 0 ? { ...round, held: true } : round)) };
  const gone = new Set(shuffled(before.people, random).slice(0, Math.round(count / 10)));
  const staff = before.people.filter((person) => person.organisation !== undefined);
  const newcomers = Array.from(
    { length: Math.round(count / 20) },
    (_, i): Person => ({ organisation: 'o0', ...staff[random(staff.length)], id: `new${i}` }),
  );
  const people = [...before.people.filter((person) => !gone.has(person)), ...newcomers];
  const rounds = problem.rounds.map((round) => roundFor(round, count, given, people.length));
  return {
    id: `${id}, repaired, sizes ${given ? 'given' : 'ours'}`,
    problem: { people, rounds, rules: rules.filter((rule) => isAbout(rule, people)) },
    keep,
    gone: new Set([...gone].map((person) => person.id)),
  };
}

/** Whether everybody a rule names is here. */
function isAbout(rule: Rule, people: readonly Person[]): boolean {
  const named =
    rule.kind === 'pin' ? [rule.person] : rule.kind === 'together' || rule.kind === 'apart' ? rule.people : [];
  return named.every((id) => people.some((person) => person.id === id));
}

/** Seats on paper in rounds to come whose owners are here, and how many of them changed. */
export function seatsOf(
  { keep, gone }: Morning,
  { changes }: Plan,
): { readonly printed: number; readonly moved: number } {
  const printed = keep.rounds
    .filter(({ held }) => !held)
    .reduce((sum, { groups }) => sum + groups.flat().filter((id) => !gone.has(id)).length, 0);
  return { printed, moved: changes?.filter(({ from, to }) => from !== null && to !== null).length ?? 0 };
}

/** As many groups as before, for so many people. */
function roundFor(round: Round, planned: number, given: boolean, people = planned): Round {
  const groups = 'sizes' in round ? round.sizes.length : (round.groups.count ?? 1);
  const sizes = Array.from({ length: groups }, (_, g) => Math.floor((people + groups - 1 - g) / groups));
  if (given) return { id: round.id, sizes };
  const size = Math.round(people / groups);
  return { id: round.id, groups: { min: size - 2, ideal: size, max: size + 1, count: groups } };
}

/** Park and Miller's generator: good enough for a bench. */
export function dice(seed: number): (below: number) => number {
  let state = seed * 7919;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

function shuffled<T>(list: readonly T[], random: (below: number) => number): T[] {
  return list
    .map((item) => ({ item, key: random(1_000_000) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** Whether a morning makes sense: people of organisations, in rounds of the same people and given sizes. */
export function isDay({ problem }: { readonly problem: Problem }): boolean {
  const { people, rounds, rules } = problem;
  const staff = new Set(people.map(({ organisation }) => organisation));
  return rules === undefined && staff.size > 1 && rounds.length < 7 && rounds.every((round) => 'sizes' in round);
}
