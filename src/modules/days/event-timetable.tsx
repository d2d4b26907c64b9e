import type { Filling } from '#platform/slots';
import { upToDateIn } from '#platform/texts';
import { dayPaths } from './addresses.ts';
import { methodsLedBy } from './rules/after/methods-led.ts';
import { clockAt } from './rules/timetable/clock.ts';
import { endOf } from './rules/timetable/slot.ts';
import { variantInUse } from './rules/timetable/timetable.ts';
import { plannedOf } from './store/timetable/planned.ts';
import { EventTimetable } from './views/timetable/event-timetable.tsx';

/** Fills the calendar's `eventParts`: how the day goes, for everybody once it is published, for members before. */
export const eventTimetable: Filling = async ({ db, t, now, networkSlug, member, subject, dated }) => {
  if (dated?.sort !== 'day') return null;
  const which = { networkId: subject.networkId, eventId: subject.id };
  const timetable = await plannedOf(db, which);
  const slots = (variantInUse(timetable)?.slots ?? []).filter(({ shownTo }) => shownTo === 'all');
  if (slots.length === 0) {
    // Whoever prepares a day finds here where to begin.
    if (member?.role !== 'coordinator' || dated.endsAt <= now) return null;
  } else if (timetable.publishedAt === null && member === null) return null;
  return (
    <EventTimetable
      t={t}
      paths={dayPaths(networkSlug, subject.id)}
      slots={slots.map((slot) => ({
        from: clockAt(slot.startsAt),
        to: clockAt(endOf(slot)),
        title: upToDateIn(slot.publicTitle ?? slot.title, t.lang),
        room: slot.room,
      }))}
      asksMethods={
        member !== null && dated.endsAt <= now && methodsLedBy(variantInUse(timetable)?.slots ?? [], member).length > 0
      }
      isMember={member !== null}
      isPublished={timetable.publishedAt !== null}
    />
  );
};
