import { type Db, inTransaction } from '#platform/db';
import { post } from '#platform/mail';
import type { Language } from '#platform/texts';
import { emailChangedLetter } from '../letters.ts';
import { takeEmailChange } from '../store/email-change.ts';
import { changePerson, personByEmail, personToChange } from '../store/person.ts';

type Confirmed = { outcome: 'changed'; email: string } | { outcome: 'over' };

/** The old address is told, so that nobody loses an account without noticing. */
export function confirmEmailChange(
  db: Db,
  { changeId, lang }: { changeId: string; lang: Language },
  now: Date,
): Promise<Confirmed> {
  return inTransaction(db, async (tx) => {
    const taken = await takeEmailChange(tx, changeId, now);
    const person = taken && (await personToChange(tx, taken.personId));
    if (!person || (await personByEmail(tx, taken.email))) return { outcome: 'over' };

    await changePerson(tx, person.id, { email: taken.email, now });
    const to = { personId: person.id, address: person.email, lang: person.language ?? lang };
    await post(tx, emailChangedLetter, { to, occasion: changeId, data: { personId: person.id }, now });
    return { outcome: 'changed', email: taken.email };
  });
}
