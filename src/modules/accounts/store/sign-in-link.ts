import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import { signInLink } from '../tables.ts';

const digestOf = (token: string) => createHash('sha256').update(token).digest('base64url');
const lasting = (token: string, now: Date) =>
  and(eq(signInLink.tokenDigest, digestOf(token)), gt(signInLink.expiresAt, now));

type Making = { personId: string; to: string; expiresAt: Date };

/** Returns the secret for the link; the database keeps only its digest. */
export async function saveSignInLink(tx: Tx, making: Making): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await tx.insert(signInLink).values({ id: newId(), tokenDigest: digestOf(token), ...making });
  return token;
}

export const isSignInLink = async (db: Db, token: string, now: Date): Promise<boolean> =>
  (await db.select({ id: signInLink.id }).from(signInLink).where(lasting(token, now))).length > 0;

/** Whose link it is. It is gone afterwards: of two at once, one gets it. */
export async function takeSignInLink(
  tx: Tx,
  token: string,
  now: Date,
): Promise<{ personId: string; to: string } | null> {
  const { personId, to } = signInLink;
  const [taken] = await tx.delete(signInLink).where(lasting(token, now)).returning({ personId, to });
  return taken ?? null;
}
