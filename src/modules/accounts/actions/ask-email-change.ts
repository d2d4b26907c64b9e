import { type Db, inTransaction } from '#platform/db';
import { post } from '#platform/mail';
import type { Language } from '#platform/texts';
import { emailChangeLetter } from '../letters.ts';
import { emailChangeEnd } from '../rules/sign-in.ts';
import { saveEmailChange } from '../store/email-change.ts';
import { personByEmail } from '../store/person.ts';

type Asking = { personId: string; email: string; lang: Language };

/** The new address proves itself. That somebody else has it already is told to nobody: no letter leaves. */
export function askEmailChange(db: Db, { personId, email, lang }: Asking, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    if (await personByEmail(tx, email)) return;
    const changeId = await saveEmailChange(tx, { personId, email, now, expiresAt: emailChangeEnd(now) });
    await post(tx, emailChangeLetter, {
      to: { personId, address: email, lang },
      occasion: changeId,
      data: { changeId },
      now,
    });
  });
}
