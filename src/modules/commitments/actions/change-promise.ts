import { type Db, inTransaction } from '#platform/db';
import { Missing, orMissing } from '#platform/missing';
import { decidePromise, type Lack } from '../rules/promising.ts';
import { isOver } from '../rules/standing.ts';
import { dropOpenAskings } from '../store/askings.ts';
import { type CommitmentRow, commitmentHeld } from '../store/commitments.ts';
import { changeCommitment, saveStep } from '../store/save.ts';
import type { Promising } from './promise.ts';
import { tellOwner } from './tell-owner.ts';

/** Who changes it, and what lets them: a member, or a table by its right. */
export type Changer = { personId: string | null; may: (row: CommitmentRow) => boolean };

type Changing = { networkId: string; commitmentId: string; version: number; promising: Promising };

export type ChangeDecision =
  | { outcome: 'changed' }
  | { outcome: 'refused'; lacks: Lack[] }
  | { outcome: 'stale'; current: CommitmentRow };

/** Other words, another owner, another date; an intention becomes a promise when it has both. Moved dates stay as steps. */
export function changePromise(
  db: Db,
  { personId: by, may }: Changer,
  { networkId, commitmentId, version, promising }: Changing,
  now: Date,
): Promise<ChangeDecision> {
  const { asIntention, ...content } = promising;
  return inTransaction(db, async (tx) => {
    const held = orMissing(await commitmentHeld(tx, { networkId, commitmentId }));
    if (held.version !== version) return { outcome: 'stale', current: held };
    if (!may(held) || isOver(held.standing)) throw new Missing();
    const hasOwner = content.ownerId !== null || content.contactEmail !== null;
    const mayStayIntention = asIntention && held.standing === 'intention';
    const decision = decidePromise({ hasOwner, dueOn: content.dueOn, asIntention: mayStayIntention });
    if (decision.outcome === 'refused') return decision;

    const standing = decision.outcome === 'promise' ? 'open' : 'intention';
    const made = await changeCommitment(tx, held, { ...content, standing });
    const moved = held.standing === 'open' && held.dueOn !== made.dueOn;
    const kind = held.standing !== made.standing ? 'completed' : moved ? 'moved' : 'changed';
    const dates = moved ? { dueBefore: held.dueOn, dueAfter: made.dueOn } : {};
    await saveStep(tx, made, { kind, by, at: now, ...dates });
    if (hasOther(held, made)) {
      await dropOpenAskings(tx, made);
      await tellOwner(tx, made, { by, now });
    }
    return { outcome: 'changed' };
  });
}

const hasOther = (before: CommitmentRow, after: CommitmentRow): boolean =>
  before.ownerId !== after.ownerId || before.contactEmail !== after.contactEmail || before.standing !== after.standing;
