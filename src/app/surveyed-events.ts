import { eventOf, participantsOf, presenceOf, reachableFrom } from '#modules/calendar';
import type { SurveyedEvents } from '#modules/surveys';
import type { Db } from '#platform/db';

type Which = { networkId: string; eventId: string };

/** Whoever was noted at the door was there, also if they left; where nobody was noted, everybody with a place. */
const CAME = ['present', 'left', 'untilNoon'];

async function attendance(db: Db, which: Which) {
  const [people, presence] = await Promise.all([participantsOf(db, which), presenceOf(db, which)]);
  const noted = presence.size > 0;
  const came = (id: string) => !noted || CAME.includes(presence.get(id)?.state ?? 'awaited');
  // An actor plays a part among the others and is not asked what the day was like.
  return { noted, came, people: people.filter(({ role }) => role !== 'actor') };
}

/** Tells `surveys`, which stands lower on the map, who is at an event. */
export const eventsForSurveys: SurveyedEvents = {
  event: async (db, which) => {
    const event = await eventOf(db, which);
    if (!event) return null;
    const { title, endsAt, editionOf, cancelledAt } = event;
    return { title, endsAt, editionOf, isCancelled: cancelledAt !== null };
  },
  attendee: async (db, which, who) => {
    const { people, came } = await attendance(db, which);
    const found = people.find(({ id, personId }) =>
      'registrationId' in who ? id === who.registrationId : personId === who.personId,
    );
    return found ? { registrationId: found.id, personId: found.personId, came: came(found.id) } : null;
  },
  counted: async (db, which) => {
    const { people, noted, came } = await attendance(db, which);
    return { registered: people.length, came: people.filter(({ id }) => came(id)).length, noted };
  },
  reachable: async (db, which) => {
    const { people, came } = await attendance(db, which);
    const asked = new Set(people.map(({ id }) => id).filter(came));
    const reached = [];
    for (let batch = await reachableFrom(db, which, null); batch.length > 0; ) {
      reached.push(...batch.filter(({ registrationId }) => asked.has(registrationId)));
      batch = await reachableFrom(db, which, batch.at(-1)?.registrationId ?? null);
    }
    return reached;
  },
};
