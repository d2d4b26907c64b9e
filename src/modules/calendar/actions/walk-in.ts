import { addParticipant, participantsOf } from '#modules/calendar';
import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Doorkeeper } from '../rules/doorkeeper.ts';
import { expectedBy } from '../rules/expected.ts';
import type { Places } from '../rules/newcomer-seats.ts';
import { momentOfId, noteMoment, presences } from '../rules/presence.ts';
import { seatsForWalkIn } from '../rules/walk-in.ts';
import { actsOfKind, saveAct } from '../store/acts.ts';
import { arrivalsOf, saveArrival } from '../store/arrivals.ts';
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
  /** Tables that a device without a connection told them; empty: the product decides now. */
  told: Places;
};

/**
 * Somebody stands at the door who is not on the list: registered, present, and seated at once. withdrawn: it is known
 * already that this was a mistake, and nothing is done.
 */
export function walkIn(
  db: Db,
  { networkId, eventId, personId }: Doorkeeper,
  { id, told, ...who }: WalkingIn,
  now: Date,
): Promise<'seated' | 'withdrawn'> {
  const which = { networkId, eventId };
  return inTransaction(db, async (tx) => {
    const day = await heldDay(tx, which);
    const presence = presences(await arrivalsOf(tx, which));
    if (presence.get(id)?.state === 'withdrawn') return 'withdrawn';
    await addParticipant(tx, { ...which, id, ...who, language: null, source: 'walkIn', by: personId, now });
    const people = await participantsOf(tx, which);
    const person = people.find((one) => one.id === id);
    if (!person) return 'withdrawn';
    const at = noteMoment(momentOfId(id), now);
    await saveArrival(tx, { id, ...which, registrationId: id, state: 'present', at, by: personId });

    const own = day.rounds.flatMap(({ seats }) => seats.filter(({ registrationId }) => registrationId === id));
    const numbers = own.map(({ act }) => act);
    const atDoor = await actsOfKind(tx, which, 'walkIn', numbers);
    const isSeatedAtDoor = (act: number) => atDoor.has(act);
    const seats = seatsForWalkIn(person, { day, people, isHere: expectedBy(presence), told, isSeatedAtDoor }, now);
    if (seats.length > 0) {
      const changes = { seats, groupCounts: [] };
      await saveAct(tx, networkId, day, { what: 'walkIn', changes, by: personId, now });
    }
    await changed(tx, topicOf(eventId));
    await changed(tx, doorTopicOf(eventId));
    return 'seated';
  });
}
