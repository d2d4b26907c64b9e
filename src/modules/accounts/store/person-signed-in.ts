import { and, eq, gt } from 'drizzle-orm';
import type { Db } from '#platform/db';
import type { Person } from '#platform/member';
import { idleSince } from '../rules/session.ts';
import { person, session } from '../tables.ts';

type SignedIn = Person & { sessionId: string; seenAt: Date };

/** Whose session this token is, while it lasts. One statement: it is asked with every page of a member. */
export async function personSignedIn(db: Db, token: string, now: Date): Promise<SignedIn | null> {
  const { id, name, email, language } = person;
  const lasts = and(eq(session.token, token), gt(session.expiresAt, now), gt(session.updatedAt, idleSince(now)));
  const [found] = await db
    .select({ id, name, email, language, sessionId: session.id, seenAt: session.updatedAt })
    .from(session)
    .innerJoin(person, eq(person.id, session.personId))
    .where(lasts);
  return found ?? null;
}
