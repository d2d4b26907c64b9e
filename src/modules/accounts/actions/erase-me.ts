import { type Db, inTransaction, newId } from '#platform/db';
import { happened, personErased } from '#platform/happenings';
import { eraseMail, eraseMailTo, mailboxOf, post } from '#platform/mail';
import { orMissing } from '#platform/missing';
import type { Language } from '#platform/texts';
import { erasedLetter } from '../letters.ts';
import { erasePerson } from '../store/erase.ts';
import { personToChange } from '../store/person.ts';

/**
 * A person is forgotten: at once here, and in every module that listens. Their sessions end with the row they hang on.
 * The last letter says so; whom it went to is forgotten once it left.
 */
export function eraseMe(db: Db, { personId, lang }: { personId: string; lang: Language }, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const { email, language } = orMissing(await personToChange(tx, personId));
    await erasePerson(tx, { personId, email });
    await eraseMail(tx, personId);
    await eraseMailTo(tx, email);
    await happened(tx, personErased, { personId, mailbox: mailboxOf(email) });
    const to = { personId: null, address: email, lang: language ?? lang };
    await post(tx, erasedLetter, { to, occasion: newId(), data: {}, now });
  });
}
