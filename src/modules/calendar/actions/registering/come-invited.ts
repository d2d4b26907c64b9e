import type { Tx } from '#platform/db';
import { happened, registrationEnded } from '#platform/happenings';
import { changed } from '#platform/live';
import type { Language } from '#platform/texts';
import { nameParts } from '../../rules/people/name-parts.ts';
import { eventHeld } from '../../store/events/events.ts';
import { ownRegistration, registrationOf } from '../../store/registering/registration-facts.ts';
import { markReturned, markWithdrawn, saveRegistrations } from '../../store/registering/registrations.ts';
import { fillPlaces } from './fill-places.ts';
import { tellRegistration } from './tell-registration.ts';

type Which = { networkId: string; eventId: string };

export type InvitedComing = Which & {
  personId: string | null;
  name: string;
  email: string | null;
  language: Language | null;
  organisationId: string | null;
  organisationName: string | null;
  /** What they had there before. null: nothing that is known. */
  registrationId: string | null;
};

/**
 * A step: somebody whom another module invited by name says yes. Whoever invited them gave them the place: nothing is
 * counted. Said again, it is the same registration and nothing is written anew. null: no such event.
 */
export async function comesInvited(
  tx: Tx,
  { name, registrationId, organisationName, ...who }: InvitedComing,
  now: Date,
): Promise<string | null> {
  const { networkId, eventId, personId } = who;
  if (!(await eventHeld(tx, who))) return null;
  const own = personId
    ? await ownRegistration(tx, { networkId, eventId, personId })
    : registrationId
      ? await registrationOf(tx, { networkId, eventId, id: registrationId })
      : null;
  if (own?.state === 'registered') return own.id;
  if (own) await markReturned(tx, own, { state: 'registered' });
  const person = {
    ...who,
    ...nameParts(name),
    organisationName: who.organisationId ? null : organisationName,
    role: 'worker' as const,
    source: 'form' as const,
    registeredBy: personId,
    registeredAt: now,
  };
  const [saved] = own ? [own] : await saveRegistrations(tx, [person]);
  if (saved && !own) await tellRegistration(tx, { ...person, id: saved.id, version: 1 }, 'registered', now);
  await changed(tx, `event:${eventId}`);
  return saved?.id ?? null;
}

/** A step: they do not come after all, and say so where they were invited. */
export async function leavesInvited(
  tx: Tx,
  { registrationId, by, ...which }: Which & { registrationId: string; by: string | null },
  now: Date,
): Promise<void> {
  const event = await eventHeld(tx, which);
  const own = await registrationOf(tx, { ...which, id: registrationId });
  if (!event || !own || own.state === 'withdrawn') return;
  await markWithdrawn(tx, own, by, now);
  await happened(tx, registrationEnded, { ...which, registrationId });
  await fillPlaces(tx, event, now);
  await changed(tx, `event:${which.eventId}`);
}
