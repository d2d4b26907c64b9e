import { and, eq, gt, sql } from 'drizzle-orm';
import { type Db, prepared } from '#platform/db';
import type { Person } from '#platform/member';
import { idleSince } from '../rules/session.ts';
import { person, session } from '../tables.ts';

type SignedIn = Person & { sessionId: string; seenAt: Date };

const { id, name, email, language } = person;

const byToken = prepared((db) =>
  db
    .select({ id, name, email, language, sessionId: session.id, seenAt: session.updatedAt })
    .from(session)
    .innerJoin(person, eq(id, session.personId))
    .where(
      and(
        eq(session.token, sql.placeholder('token')),
        gt(session.expiresAt, sql.placeholder('now')),
        gt(session.updatedAt, sql.placeholder('idleSince')),
      ),
    )
    .prepare('person_signed_in'),
);

/** Whose session this token is, while it lasts. One statement: it is asked with every page of a member. */
export async function personSignedIn(db: Db, token: string, now: Date): Promise<SignedIn | null> {
  const [found] = await byToken(db).execute({ token, now, idleSince: idleSince(now) });
  return found ?? null;
}
