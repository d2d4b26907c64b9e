import { eq } from 'drizzle-orm';
import type { Db } from '#platform/db';
import type { RegistrationState } from '../../rules/registering/registration.ts';
import { registration } from '../../tables/index.ts';

export type WithCode = { networkId: string; eventId: string; id: string; standing: RegistrationState };

/** Whose code it is, whatever became of their registration. */
export async function registrationWithCode(db: Db, code: string): Promise<WithCode | null> {
  const { networkId, eventId, id, state } = registration;
  const [found] = await db
    .select({ networkId, eventId, id, standing: state })
    .from(registration)
    .where(eq(registration.code, code));
  return found ?? null;
}
