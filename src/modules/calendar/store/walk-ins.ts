import type { Tx } from '#platform/db';
import { happened, registrationEnded } from '#platform/happenings';
import { changed } from '#platform/live';
import { registrationOf } from './registration-facts.ts';
import { markWithdrawn } from './registrations.ts';

type Which = { networkId: string; eventId: string; id: string };

/**
 * Somebody was added at the door by mistake. Whoever registered before can not be taken off the list there. unknown:
 * nobody of this id is registered.
 */
export async function withdrawWalkIn(
  tx: Tx,
  which: Which,
  by: string | null,
  now: Date,
): Promise<'withdrawn' | 'registered' | 'unknown'> {
  const registration = await registrationOf(tx, which);
  if (!registration) return 'unknown';
  if (registration.source !== 'walkIn') return 'registered';
  if (registration.state === 'withdrawn') return 'withdrawn';
  await markWithdrawn(tx, registration, by, now);
  await happened(tx, registrationEnded, {
    networkId: which.networkId,
    eventId: which.eventId,
    registrationId: which.id,
  });
  await changed(tx, `event:${which.eventId}`);
  return 'withdrawn';
}
