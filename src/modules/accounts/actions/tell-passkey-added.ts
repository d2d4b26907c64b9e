import { type Db, inTransaction } from '#platform/db';
import { post } from '#platform/mail';
import type { Person } from '#platform/member';
import type { Language } from '#platform/texts';
import { passkeyAddedLetter } from '../letters.ts';

/** A new way into the account is told to its owner, who may not be the one who added it. */
export const tellPasskeyAdded = (db: Db, person: Person, lang: Language, now: Date): Promise<void> =>
  inTransaction(db, async (tx) => {
    const to = { personId: person.id, address: person.email, lang: person.language ?? lang };
    await post(tx, passkeyAddedLetter, { to, occasion: now.toISOString(), data: { personId: person.id }, now });
  });
