import { AsyncLocalStorage } from 'node:async_hooks';
import { passkey as passkeys } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { type Database, newId } from '#platform/db';
import { sessionEnd } from '../rules/session.ts';
import { passkey, person, session, verification } from '../tables.ts';

type Opening = { database: Database; secret: string; origin: string };

/** The moment of the request that better-auth answers: a session it opens lasts as long as every other. */
const moment = new AsyncLocalStorage<Date>();

/**
 * better-auth does the passkeys: it asks the challenge, checks the answer and opens the session. It is handed its
 * adapter here, the one place where a library speaks to our tables. Mailed links are our own (`sign_in_link`): its
 * magic link is opened by a GET, keeps its token readable, and is not queued with the change.
 */
const makeAuth = ({ database, secret, origin }: Opening) =>
  betterAuth({
    appName: 'Maillage',
    baseURL: origin,
    basePath: '/auth',
    secret,
    trustedOrigins: [origin],
    database: drizzleAdapter(database.db, { provider: 'pg', schema: { user: person, session, verification, passkey } }),
    session: { fields: { userId: 'personId' }, disableSessionRefresh: true, freshAge: 0 },
    databaseHooks: {
      session: {
        create: {
          before: async (opened) => {
            const now = moment.getStore() ?? opened.createdAt;
            const moments = { createdAt: now, updatedAt: now, expiresAt: sessionEnd(now) };
            return { data: { ...opened, ...moments, ipAddress: null } };
          },
        },
      },
    },
    advanced: {
      cookiePrefix: 'maillage',
      useSecureCookies: origin.startsWith('https:'),
      // It would ask for a table of passwords, which nobody has here.
      database: { generateId: newId, validateSchema: false },
      // The address of a device is not kept; our own limits count by the address the trusted proxy gives.
      ipAddress: { disableIpTracking: true },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [
      passkeys({
        rpID: new URL(origin).hostname,
        rpName: 'Maillage',
        origin,
        schema: { passkey: { fields: { userId: 'personId' } } },
      }),
    ],
  });

let opened: ReturnType<typeof makeAuth> | null = null;

export function openAuth(opening: Opening): void {
  opened = makeAuth(opening);
}

/** Answers a device that asks for or proves a passkey. */
export function answerPasskey(request: Request, now: Date): Promise<Response> {
  if (!opened) throw new Error('Sign-in is asked for before it is open');
  const auth = opened;
  return moment.run(now, () => auth.handler(request));
}
