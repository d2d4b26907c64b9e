import type { Filling } from '#platform/slots';
import { calendarPath, eventPath } from './addresses.ts';
import { nextEvents } from './store/events/calendar-page.ts';
import { NextDatesPanel } from './views/events/next-dates-panel.tsx';

/** So many of the coming dates stand on the home page of the network. */
const SHOWN = 5;

/** Fills the home of the network: what is next. */
export const nextDates: Filling = async ({ db, t, now, networkSlug, member, subject }) => {
  const events = await nextEvents(db, { networkId: subject.networkId, isMember: member !== null, now }, SHOWN);
  return (
    <NextDatesPanel
      t={t}
      events={events}
      now={now}
      calendarHref={calendarPath(networkSlug)}
      eventHref={(id) => eventPath(networkSlug, id)}
      newHref={member?.role === 'coordinator' ? `/n/${networkSlug}/events/new` : null}
    />
  );
};
