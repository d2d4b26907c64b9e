import { participantsOf, presenceOf, type WalkingIn } from '#modules/calendar';
import type { Tx } from '#platform/db';
import { changed } from '#platform/live';
import { expectedBy } from '../rules/expected.ts';
import { placesSaid } from '../rules/told.ts';
import { seatsForWalkIn } from '../rules/walk-in.ts';
import { actsOfKind, saveAct } from '../store/acts.ts';
import { heldDay } from '../store/held.ts';
import { topicOf } from '../store/topic.ts';

/** Somebody walked in, in this act of the door: a seat in each round that is not over. */
export async function seatWalkIn(tx: Tx, { registrationId, told, by, ...which }: WalkingIn, now: Date): Promise<void> {
  const day = await heldDay(tx, which);
  if (day.rounds.length === 0) return;
  const [presence, people] = [await presenceOf(tx, which), await participantsOf(tx, which)];
  const person = people.find(({ id }) => id === registrationId);
  if (!person) return;
  const own = day.rounds.flatMap(({ seats }) => seats.filter((seat) => seat.registrationId === registrationId));
  const numbers = own.map(({ act }) => act);
  const atDoor = await actsOfKind(tx, which, 'walkIn', numbers);
  const isSeatedAtDoor = (act: number) => atDoor.has(act);
  const hall = { day, people, isHere: expectedBy(presence), told: placesSaid(told), isSeatedAtDoor };
  const seats = seatsForWalkIn(person, hall, now);
  if (seats.length > 0) {
    const changes = { seats, groupCounts: [] };
    await saveAct(tx, which.networkId, day, { what: 'walkIn', changes, by, now });
  }
  await changed(tx, topicOf(which.eventId));
}
