import { passkey as passkeys } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { type Database, newId } from '#platform/db';
import { passkey, person, session, verification } from '../tables.ts';

type Opening = { database: Database; secret: string; origin: string };

/**
 * better-auth does the passkeys: it asks the challenge, checks the answer and opens the session. It is handed its
 * adapter here, the one place where a library speaks to our tables.
 */
const makeAuth = ({ database, secret, origin }: Opening) =>
  betterAuth({
    appName: 'Maillage',
    baseURL: origin,
    basePath: '/passkeys',
    secret,
    trustedOrigins: [origin],
    database: drizzleAdapter(database.db, { provider: 'pg', schema: { user: person, session, verification, passkey } }),
    session: { fields: { userId: 'personId' }, expiresIn: 90 * 86_400, disableSessionRefresh: true, freshAge: 0 },
    advanced: {
      cookiePrefix: 'maillage',
      useSecureCookies: origin.startsWith('https:'),
      database: { generateId: newId },
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

export function auth(): ReturnType<typeof makeAuth> {
  if (!opened) throw new Error('Sign-in is asked for before it is open');
  return opened;
}
