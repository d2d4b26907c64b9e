import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import type { Language } from '#platform/texts';
import { saveOutcome } from '../store/save.ts';
import { statementOf } from '../store/statements.ts';

/** What came of it, told back. */
export function tellOutcome(
  db: Db,
  { networkId, personId }: Member,
  { statementId, words, lang }: { statementId: string; words: string; lang: Language },
  now: Date,
): Promise<string> {
  return inTransaction(db, async (tx) => {
    const said = orMissing(await statementOf(tx, { networkId, statementId }));
    if (said.withdrawnAt) throw new Missing();
    return saveOutcome(tx, { networkId, statementId, told: { lang, text: words }, toldBy: personId, toldAt: now });
  });
}
