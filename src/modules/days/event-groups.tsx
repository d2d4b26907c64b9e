import { eventOf } from '#modules/calendar';
import type { Filling } from '#platform/slots';
import { dayPaths } from './addresses.ts';
import { dayOf } from './store/day.ts';
import { EventPart } from './views/event-part.tsx';

/** Fills the calendar's `eventParts`: groups, on the page of a day. */
export const eventGroups: Filling = async ({ db, t, networkSlug, member, subject }) => {
  const which = { networkId: subject.networkId, eventId: subject.id };
  const [event, day] = await Promise.all([eventOf(db, which), dayOf(db, which)]);
  if (event?.kind !== 'day' && day.rounds.length === 0) return null;
  const isCoordinator = member?.role === 'coordinator';
  return (
    <EventPart t={t} paths={dayPaths(networkSlug, subject.id)} rounds={day.rounds} isCoordinator={isCoordinator} />
  );
};
