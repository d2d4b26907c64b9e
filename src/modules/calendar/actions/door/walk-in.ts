import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import { orMissing } from '#platform/missing';
import { plugged } from '#platform/slots';
import { doorTables } from '../../door-tables.ts';
import type { Doorkeeper } from '../../rules/door/doorkeeper.ts';
import { momentOfId, noteMoment } from '../../rules/door/presence.ts';
import { presenceOf, saveArrival } from '../../store/door/arrivals.ts';
import { eventHeld } from '../../store/events/events.ts';
import { addParticipant } from '../../store/people/add-participant.ts';
import { registrationOf } from '../../store/registering/registration-facts.ts';
import { doorTopicOf } from '../../store/topic.ts';

type WalkingIn = {
  /** Of the registration, made on the device: what comes twice is one person. */
  id: string;
  givenName: string;
  familyName: string | null;
  organisationId: string | null;
  organisationName: string | null;
  role: 'worker' | 'serviceUser';
  /** What a device without a connection told them of tables; empty: the product decides now. */
  told: string;
};

/**
 * Somebody stands at the door who is not on the list: registered, present, and seated at once where people sit at
 * tables. withdrawn: it is known already that this was a mistake, and nothing is done.
 */
export function walkIn(
  db: Db,
  { networkId, eventId, personId: by }: Doorkeeper,
  { id, told, ...who }: WalkingIn,
  now: Date,
): Promise<'registered' | 'withdrawn'> {
  const which = { networkId, eventId };
  return inTransaction(db, async (tx) => {
    orMissing(await eventHeld(tx, which));
    if ((await presenceOf(tx, which)).get(id)?.state === 'withdrawn') return 'withdrawn';
    await addParticipant(tx, { ...which, id, ...who, language: null, source: 'walkIn', by, now });
    const registration = await registrationOf(tx, { ...which, id });
    if (registration?.state !== 'registered') return 'withdrawn';
    const at = noteMoment(momentOfId(id), now);
    await saveArrival(tx, { id, ...which, registrationId: id, state: 'present', at, by });
    await plugged(doorTables).seat(tx, { ...which, registrationId: id, told, by }, now);
    await changed(tx, doorTopicOf(eventId));
    return 'registered';
  });
}
