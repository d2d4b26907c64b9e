import { say } from '#modules/statements';
import { type Db, inTransaction, newId } from '#platform/db';
import type { Member } from '#platform/member';
import { answerOnce } from '#platform/web';
import { decidePromise, type Lack } from '../rules/promising.ts';
import { type CommitmentContent, type CommitmentOrigin, saveCommitment, saveStep } from '../store/save.ts';
import { tellOwner } from './tell-owner.ts';

export type Promising = Omit<CommitmentContent, 'standing'> & { asIntention: boolean };
type Asked = {
  networkId: string;
  /** null: somebody at a table, without an account. */
  member: Member | null;
  promising: Promising;
  origin: CommitmentOrigin;
  once: { key: string; scope: string; locationOf: (commitmentId: string) => string } | null;
  now: Date;
};

export type PromiseDecision =
  | { outcome: 'saved'; commitmentId: string; isIntention: boolean }
  | { outcome: 'refused'; lacks: Lack[] };

/** Somebody promises, for their organisation or for one that asked them to; without owner or date it stays an intention. */
export function promise(db: Db, { networkId, member, promising, origin, once, now }: Asked): Promise<PromiseDecision> {
  const { asIntention, ...content } = promising;
  const hasOwner = content.ownerId !== null || content.contactEmail !== null;
  const decision = decidePromise({ hasOwner, dueOn: content.dueOn, asIntention });
  if (decision.outcome === 'refused') return Promise.resolve(decision);

  const by = member?.personId ?? null;
  return inTransaction(db, async (tx) => {
    const id = newId();
    const statementId = origin.statementId ?? (member ? null : await sayIt());
    const made = await saveCommitment(tx, networkId, {
      id,
      ...content,
      ...origin,
      statementId,
      standing: decision.outcome === 'promise' ? 'open' : 'intention',
      madeBy: by,
      madeAt: now,
    });
    await saveStep(tx, made, { kind: decision.outcome === 'promise' ? 'promised' : 'meant', by, at: now });
    await tellOwner(tx, made, { by, now });
    if (once) await answerOnce(tx, once.key, once.scope, once.locationOf(id), now);
    return { outcome: 'saved', commitmentId: id, isIntention: decision.outcome === 'intention' };

    /** What a table promises is also something that was said there, and is told back where it was said. */
    async function sayIt(): Promise<string | null> {
      if (!origin.subjectKind || !origin.subjectId) return null;
      const subject = { networkId, kind: origin.subjectKind, id: origin.subjectId };
      const { promised: said, organisationId } = content;
      return say(tx, { subject, kind: 'promise', said, personId: null, name: null, organisationId, now });
    }
  });
}
