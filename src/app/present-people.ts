import { eventOf } from '#modules/calendar';
import type { PresentPeople } from '#modules/commitments';
import { eventsForSurveys } from './surveyed-events.ts';

/** Tells `commitments`, which stands lower on the map, who was at an event: the same people its evaluation asks. */
export const peopleForTasks: PresentPeople = {
  hasBegun: async (db, which, now) => {
    const event = await eventOf(db, which);
    return event !== null && event.cancelledAt === null && event.startsAt <= now;
  },
  count: async (db, which) => (await eventsForSurveys.counted(db, which)).came,
  reachable: eventsForSurveys.reachable,
};
