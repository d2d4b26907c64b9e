import { saveOutcomeWithdrawal } from '#modules/statements';
import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import { mayAnswer } from '../rules/may.ts';
import { isOver } from '../rules/standing.ts';
import { commitmentHeld } from '../store/commitments.ts';
import { changeCommitment, saveStep } from '../store/save.ts';
import { stepsOf } from '../store/steps.ts';

/** It was not the end after all: what was told of it is taken back, and it runs again. A second click changes nothing. */
export function reopen(db: Db, member: Member, commitmentId: string, now: Date): Promise<void> {
  const { networkId, personId: by } = member;
  return inTransaction(db, async (tx) => {
    const held = orMissing(await commitmentHeld(tx, { networkId, commitmentId }));
    if (!mayAnswer(held, member)) throw new Missing();
    if (!isOver(held.standing)) return;
    const told = (await stepsOf(tx, { networkId, commitmentId })).findLast(({ outcomeId }) => outcomeId !== null);
    if (told?.outcomeId) await saveOutcomeWithdrawal(tx, { networkId, outcomeId: told.outcomeId }, now);
    const made = await changeCommitment(tx, held, { standing: 'open', endedAt: null, result: null });
    await saveStep(tx, made, { kind: 'reopened', by, at: now });
  });
}
