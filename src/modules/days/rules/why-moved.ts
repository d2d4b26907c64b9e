import { explainChanges, type WhyMoved } from '#packages/mixing';
import { type Mixable, mixingProblem, seatedRounds } from './mixing-problem.ts';
import type { PrintedSeating } from './printed.ts';
import type { Origin } from './wishes.ts';

/** As the mixing explains it, with the wish or setting in place of the number of a rule. */
export type Why =
  | Exclude<WhyMoved, { kind: 'rule' | 'balance' }>
  | { kind: 'wish'; origin: Origin | null }
  | { kind: 'balance'; origin: Origin | null };

/** Why somebody sits elsewhere than on the badge, by round and registration. */
export type Whys = ReadonlyMap<string, Why>;

export const whyKey = (roundId: string, registrationId: string): string => `${roundId} ${registrationId}`;

export function whysSince(printed: PrintedSeating, mixable: Mixable): Whys {
  const { problem, origins } = mixingProblem(mixable);
  const now = new Map(seatedRounds(mixable, () => false).map((round) => [round.id, round]));
  const before = problem.rounds.map(({ id }) => ({ id, groups: groupsOnPaper(printed, id) }));
  const after = problem.rounds.map(({ id }) => now.get(id) ?? { id, groups: [] });
  return new Map(
    explainChanges(problem, { rounds: before }, after).map(({ round, person, why }) => [
      whyKey(round, person),
      whySaid(why, origins),
    ]),
  );
}

function groupsOnPaper({ seats }: PrintedSeating, roundId: string): string[][] {
  const own = seats.filter((seat) => seat.roundId === roundId);
  const count = Math.max(-1, ...own.map(({ group }) => group)) + 1;
  return Array.from({ length: count }, (_, index) =>
    own.filter(({ group }) => group === index).map(({ registrationId }) => registrationId),
  );
}

/** With the wish or setting in place of the number of a rule. */
export function whySaid(why: WhyMoved, origins: readonly Origin[]): Why {
  if (why.kind === 'rule') return { kind: 'wish', origin: origins[why.rule] ?? null };
  return why.kind === 'balance' ? { kind: 'balance', origin: origins[why.rule] ?? null } : why;
}
