import { addParticipant, participantsOf } from '#modules/calendar';
import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import { orMissing } from '#platform/missing';
import type { Doorkeeper } from '../rules/doorkeeper.ts';
import { momentOfId, noteMoment } from '../rules/presence.ts';
import { seatsForWalkIn } from '../rules/walk-in.ts';
import { saveAct } from '../store/acts.ts';
import { saveArrival } from '../store/arrivals.ts';
import { heldDay } from '../store/held.ts';
import { doorTopicOf, topicOf } from '../store/topic.ts';

type WalkingIn = {
  /** Of the registration, made on the device: what comes twice is one person. */
  id: string;
  givenName: string;
  familyName: string | null;
  organisationId: string | null;
  organisationName: string | null;
  role: 'worker' | 'serviceUser';
};

/** Somebody stands at the door who is not on the list: registered, present, and seated at once. */
export function walkIn(
  db: Db,
  { networkId, eventId, personId }: Doorkeeper,
  { id, ...who }: WalkingIn,
  now: Date,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    const day = await heldDay(tx, { networkId, eventId });
    await addParticipant(tx, { networkId, eventId, id, ...who, language: null, source: 'walkIn', by: personId, now });
    const people = await participantsOf(tx, { networkId, eventId });
    const person = orMissing(people.find((one) => one.id === id));
    await saveArrival(tx, {
      id,
      networkId,
      eventId,
      registrationId: id,
      state: 'present',
      at: noteMoment(momentOfId(id), now),
      by: personId,
    });

    const seats = seatsForWalkIn(person, day, people, now);
    if (seats.length > 0) {
      const changes = { seats, groupCounts: [] };
      await saveAct(tx, networkId, day, { what: 'walkIn', changes, by: personId, now });
    }
    await changed(tx, topicOf(eventId));
    await changed(tx, doorTopicOf(eventId));
  });
}
