import { type Db, inTransaction } from '#platform/db';
import { printedLinkEnd } from '../rules/sign-in.ts';
import { personByEmail } from '../store/person.ts';
import { saveSignInLink } from '../store/sign-in-link.ts';

/** The path of a page whose one button signs in as this person. null: nobody has this address. */
export function demoSignInLink(db: Db, { email, now }: { email: string; now: Date }): Promise<string | null> {
  return inTransaction(db, async (tx) => {
    const somebody = await personByEmail(tx, email);
    if (!somebody) return null;
    const token = await saveSignInLink(tx, { personId: somebody.id, to: '/', expiresAt: printedLinkEnd(now) });
    return `/sign-in/open?token=${token}`;
  });
}
