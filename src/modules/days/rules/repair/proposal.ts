import type { Repair, RepairAim } from '#packages/mixing';
import type { ActChanges, Levels, Unmet } from '../acts.ts';
import { hasBegun } from '../current-round.ts';
import { type Day, newestAct, type PersonOfDay, type Round } from '../day.ts';
import { staysAsItIs } from '../locks.ts';
import { changesTo } from '../seat-changes.ts';
import { type Why, whyKey, whySaid } from '../why-moved.ts';
import type { Origin } from '../wishes.ts';

/** One way to repair a day, as it is kept until somebody chooses. */
export type Proposal = {
  /** What it is for; a seating may be the best for several aims. */
  aims: RepairAim[];
  rounds: { id: string; groups: string[][] }[];
  /** Why somebody moves, by `whyKey`. */
  whys: Record<string, Why>;
  levels: Levels;
  unmet: Unmet[];
};

/** A round that has begun, is pinned or was drawn stays as it is. */
export const staysInRepair = (round: Round, now: Date): boolean =>
  hasBegun(round, now) || staysAsItIs(round) || round.way === 'drawn';

export function asProposal({ aims, plan, changes, levels }: Repair, origins: readonly Origin[]): Proposal {
  return {
    aims: [...aims],
    rounds: plan.rounds.map(({ id, groups }) => ({ id, groups: groups.map((group) => [...group]) })),
    whys: Object.fromEntries(changes.map(({ round, person, why }) => [whyKey(round, person), whySaid(why, origins)])),
    levels: [...levels],
    unmet: plan.report.unmet.flatMap(({ rule, why }) => {
      const origin = origins[rule];
      return origin ? [{ origin, why }] : [];
    }),
  };
}

/** What it changes where people sit now. Whoever is no longer expected gets no seat. */
export function changesOf(
  { rounds: planned }: Proposal,
  { rounds }: Pick<Day, 'rounds'>,
  people: readonly Pick<PersonOfDay, 'id'>[],
  now: Date,
): ActChanges {
  const expected = new Set(people.map(({ id }) => id));
  const open = rounds.filter((round) => !staysInRepair(round, now));
  const plan = planned.map(({ id, groups }) => ({
    id,
    groups: groups.map((group) => group.filter((person) => expected.has(person))),
  }));
  return changesTo(plan, open);
}

export type RepairDecision =
  | { outcome: 'repaired'; proposal: Proposal; changes: ActChanges }
  /** gone: it is no longer offered. stale: somebody changed seats since it was made. */
  | { outcome: 'refused'; reason: 'gone' | 'stale' };

type Offered = { upon: number; proposals: readonly Proposal[] };

export function decideRepair(
  day: Day,
  offered: Offered | null,
  chosen: number,
  people: readonly PersonOfDay[],
  now: Date,
): RepairDecision {
  const proposal = offered?.proposals[chosen];
  if (!offered || !proposal) return { outcome: 'refused', reason: 'gone' };
  if (newestAct(day) !== offered.upon) return { outcome: 'refused', reason: 'stale' };
  return { outcome: 'repaired', proposal, changes: changesOf(proposal, day, people, now) };
}
