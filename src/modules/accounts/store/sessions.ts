import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { newId, type Tx } from '#platform/db';
import { sessionEnd } from '../rules/session.ts';
import { session } from '../tables.ts';

type Beginning = { personId: string; userAgent: string | null; now: Date };

/** Returns the token for the cookie. */
export async function saveSession(tx: Tx, { personId, userAgent, now }: Beginning): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const moments = { createdAt: now, updatedAt: now, expiresAt: sessionEnd(now) };
  await tx
    .insert(session)
    .values({ id: newId(), personId, token, userAgent: userAgent?.slice(0, 300) ?? null, ...moments });
  return token;
}

export async function markSeen(tx: Tx, sessionId: string, now: Date): Promise<void> {
  await tx.update(session).set({ updatedAt: now }).where(eq(session.id, sessionId));
}
