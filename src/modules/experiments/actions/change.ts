import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import type { Written } from '#platform/texts';
import { type Changeable, partsChanged } from '../rules/changing.ts';
import { saveChange } from '../store/changes.ts';
import { changeExperiment, type Experiment, experimentHeld } from '../store/experiments.ts';
import { mayEvaluate } from './evaluate.ts';

export type ChangeDecision =
  | { outcome: 'changed' | 'same' }
  /** over: it was evaluated; what it was judged by stays as it was then. */
  | { outcome: 'stale' | 'over'; current: Experiment };

type Changing = { experimentId: string; version: number; content: Changeable<Written> };

/** Its words, criteria, last day or review date become others; what stood before is kept with who changed it, and when. */
export function change(
  db: Db,
  member: Member,
  { experimentId, version, content }: Changing,
  now: Date,
): Promise<ChangeDecision> {
  const { networkId, personId } = member;
  return inTransaction(db, async (tx) => {
    const held = orMissing(await experimentHeld(tx, { networkId, experimentId }));
    if (!mayEvaluate(held, member)) throw new Missing();
    if (held.standing !== 'running') return { outcome: 'over', current: held };
    if (partsChanged(held, content).length === 0) return { outcome: 'same' };
    if (held.version !== version) return { outcome: 'stale', current: held };
    const { name, about, criteria, endsOn, reviewOn } = held;
    const made = { version: version + 1, changedBy: personId, changedAt: now };
    await saveChange(tx, { networkId, experimentId }, { before: { name, about, criteria, endsOn, reviewOn }, ...made });
    await changeExperiment(tx, held, content);
    return { outcome: 'changed' };
  });
}
