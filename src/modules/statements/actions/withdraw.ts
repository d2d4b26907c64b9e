import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import { mayWithdraw } from '../rules/withdraw.ts';
import { saveOutcomeWithdrawal, saveWithdrawal } from '../store/save.ts';
import { outcomeOf, statementOf } from '../store/statements.ts';

/** Takes words back, or puts them where they were (`withdrawn: false`). */
export function withdrawStatement(
  db: Db,
  member: Member,
  { statementId, withdrawn }: { statementId: string; withdrawn: boolean },
  now: Date,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    const said = orMissing(await statementOf(tx, { networkId: member.networkId, statementId }));
    if (!mayWithdraw(said, member)) throw new Missing();
    const withdrawal = withdrawn
      ? { withdrawnAt: now, withdrawnBy: member.personId }
      : { withdrawnAt: null, withdrawnBy: null };
    await saveWithdrawal(tx, { networkId: member.networkId, statementId }, withdrawal);
  });
}

export function withdrawOutcome(
  db: Db,
  member: Member,
  { outcomeId, withdrawn }: { outcomeId: string; withdrawn: boolean },
  now: Date,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    const told = orMissing(await outcomeOf(tx, { networkId: member.networkId, outcomeId }));
    if (!mayWithdraw({ saidBy: told.toldBy }, member)) throw new Missing();
    await saveOutcomeWithdrawal(tx, { networkId: member.networkId, outcomeId }, withdrawn ? now : null);
  });
}
