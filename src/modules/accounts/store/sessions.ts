import { randomBytes } from 'node:crypto';
import { and, desc, eq, gt, ne } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import { idleSince, sessionEnd } from '../rules/session.ts';
import { session } from '../tables.ts';

type Beginning = { personId: string; userAgent: string | null; now: Date };

/** Returns the token for the cookie. */
export async function saveSession(tx: Tx, { personId, userAgent, now }: Beginning): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const moments = { createdAt: now, updatedAt: now, expiresAt: sessionEnd(now) };
  await tx.insert(session).values({ id: newId(), personId, token, userAgent: shortened(userAgent), ...moments });
  return token;
}

const shortened = (userAgent: string | null) => userAgent?.slice(0, 300) ?? null;

export async function markSeen(tx: Tx, sessionId: string, now: Date): Promise<void> {
  await tx.update(session).set({ updatedAt: now }).where(eq(session.id, sessionId));
}

export type Device = { id: string; userAgent: string | null; createdAt: Date; updatedAt: Date; isThis: boolean };

/** Devices on which a person is signed in, the last used first. `token`: that of the device that asks. */
export async function devicesOf(db: Db, personId: string, token: string | null, now: Date): Promise<Device[]> {
  const rows = await db
    .select()
    .from(session)
    .where(and(eq(session.personId, personId), gt(session.expiresAt, now), gt(session.updatedAt, idleSince(now))))
    .orderBy(desc(session.updatedAt), desc(session.id))
    .limit(100);
  return rows.map((row) => ({
    id: row.id,
    userAgent: row.userAgent,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    isThis: row.token === token,
  }));
}

export async function endSessionByToken(tx: Tx, token: string): Promise<void> {
  await tx.delete(session).where(eq(session.token, token));
}

/** One of their own devices; somebody else's stays. */
export async function endSessionById(tx: Tx, personId: string, sessionId: string): Promise<void> {
  await tx.delete(session).where(and(eq(session.personId, personId), eq(session.id, sessionId)));
}

/** All their devices but the one that asks. */
export async function endOtherSessions(tx: Tx, personId: string, token: string): Promise<void> {
  await tx.delete(session).where(and(eq(session.personId, personId), ne(session.token, token)));
}
