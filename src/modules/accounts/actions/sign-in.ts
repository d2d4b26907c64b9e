import { type Db, inTransaction } from '#platform/db';
import { saveSession } from '../store/sessions.ts';
import { takeSignInLink } from '../store/sign-in-link.ts';

type SignedIn = { outcome: 'signedIn'; token: string; to: string };

/** By a mailed link, once. 'over': it was used already, or came too late. */
export function signIn(
  db: Db,
  { link, userAgent }: { link: string; userAgent: string | null },
  now: Date,
): Promise<SignedIn | { outcome: 'over' }> {
  return inTransaction(db, async (tx) => {
    const taken = await takeSignInLink(tx, link, now);
    if (!taken) return { outcome: 'over' };
    const token = await saveSession(tx, { personId: taken.personId, userAgent, now });
    return { outcome: 'signedIn', token, to: taken.to };
  });
}
