import type { Database, Db } from '#platform/db';
import type { Person } from '#platform/member';
import { beSeen } from './actions/be-seen.ts';
import { isToBeSeen } from './rules/session.ts';
import { openAuth } from './store/auth.ts';
import { tokenOf, useSessionCookie } from './store/cookie.ts';
import { personSignedIn } from './store/person-signed-in.ts';
import { propose } from './store/proposed.ts';

type Opening = { database: Database; secret: string; origin: string; proposed: readonly string[] };

/** Once per process, before the first request. `proposed`: addresses of the demo that anybody may sign in with. */
export function openSignIn(opening: Opening): void {
  useSessionCookie(opening);
  openAuth(opening);
  propose(opening.proposed);
}

/** Who is signed in, by the request's cookie. One SQL statement, and once a day another that says the device is in use. */
export async function personOf(db: Db, request: Request, now: Date): Promise<Person | null> {
  const token = tokenOf(request);
  const signedIn = token ? await personSignedIn(db, token, now) : null;
  if (!signedIn) return null;
  const { sessionId, seenAt, ...person } = signedIn;
  if (isToBeSeen(seenAt, now)) await beSeen(db, sessionId, now);
  return person;
}
