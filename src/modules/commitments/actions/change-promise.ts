import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import { mayChange } from '../rules/may.ts';
import { decidePromise, type Lack } from '../rules/promising.ts';
import { isOver } from '../rules/standing.ts';
import { dropOpenAskings } from '../store/askings.ts';
import { type CommitmentRow, commitmentHeld } from '../store/commitments.ts';
import { changeCommitment, saveStep } from '../store/save.ts';
import type { Promising } from './promise.ts';
import { tellOwner } from './tell-owner.ts';

type Changing = { commitmentId: string; version: number; promising: Promising };

export type ChangeDecision =
  | { outcome: 'changed' }
  | { outcome: 'refused'; lacks: Lack[] }
  | { outcome: 'stale'; current: CommitmentRow };

/** Other words, another owner, another date; an intention becomes a promise when it has both. Moved dates stay as steps. */
export function changePromise(
  db: Db,
  member: Member,
  { commitmentId, version, promising }: Changing,
  now: Date,
): Promise<ChangeDecision> {
  const { asIntention, ...content } = promising;
  const { networkId, personId: by } = member;
  return inTransaction(db, async (tx) => {
    const held = orMissing(await commitmentHeld(tx, { networkId, commitmentId }));
    if (!mayChange(held, member) || isOver(held.standing)) throw new Missing();
    if (held.version !== version) return { outcome: 'stale', current: held };
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
