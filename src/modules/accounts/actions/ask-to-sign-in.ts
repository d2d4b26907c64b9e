import { type Db, inTransaction } from '#platform/db';
import { post } from '#platform/mail';
import type { Language } from '#platform/texts';
import { signInLinkLetter } from '../letters.ts';
import { mailedLinkEnd } from '../rules/sign-in.ts';
import { personByEmail } from '../store/person.ts';
import { saveSignInLink } from '../store/sign-in-link.ts';

type Asking = { email: string; to: string; lang: Language };

/** Nothing tells whether anybody has this address: there is no letter, and no answer but the usual one. */
export function askToSignIn(db: Db, { email, to, lang }: Asking, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const somebody = await personByEmail(tx, email);
    if (!somebody) return;
    const token = await saveSignInLink(tx, { personId: somebody.id, to, expiresAt: mailedLinkEnd(now) });
    const addressee = { personId: somebody.id, address: somebody.email, lang: somebody.language ?? lang };
    await post(tx, signInLinkLetter, { to: addressee, occasion: token.slice(0, 12), data: { token }, now });
  });
}
