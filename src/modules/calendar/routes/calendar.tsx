import { liveTopics } from '#platform/live';
import type { T } from '#platform/texts';
import { type App, keepForGuests } from '#platform/web';
import { calendarPath, eventPath } from '../addresses.ts';
import { eventKinds } from '../rules/event.ts';
import { EVENTS_A_PAGE, eventsListed, type ListedEvent } from '../store/calendar-page.ts';
import { CalendarPage } from '../views/calendar-page.tsx';
import { askedFilter } from './asked-filter.ts';

export const calendarRoutes = (app: App): void => {
  app.get('/calendar', async (c) => {
    const { network, member, person, now, t } = c.var;
    const when = c.req.query('when') === 'past' ? 'past' : 'coming';
    const filter = askedFilter(c);
    const { kind } = filter;
    const page = Math.min(1000, Math.max(1, Number.parseInt(c.req.query('page') ?? '1', 10) || 1));
    const isMember = member !== null;
    const listing = { networkId: network.id, personId: person?.id ?? null, isMember, when, filter, page, now } as const;
    const { events, total } = await eventsListed(c.var.db, listing);
    keepForGuests(c);
    return c.html(
      <CalendarPage
        frame={{ ...c.var.frame, live: liveTopics([`calendar:${network.id}`], now) }}
        path={calendarPath(network.slug)}
        when={when}
        kind={kind}
        kinds={eventKinds}
        months={byMonth(t, events)}
        page={page}
        pages={Math.ceil(total / EVENTS_A_PAGE)}
        isCoordinator={member?.role === 'coordinator'}
        now={now}
        eventHref={(id) => eventPath(network.slug, id)}
      />,
    );
  });
};

function byMonth(t: T, events: ListedEvent[]): { month: string; events: ListedEvent[] }[] {
  const months = Map.groupBy(events, ({ startsAt }) => monthOf(t, startsAt));
  return [...months].map(([month, inMonth]) => ({ month, events: inMonth }));
}

/** "Janvier 2027": the date without its day. */
function monthOf(t: T, day: Date): string {
  const month = t.date(day).replace(/^\d+(er)?\s/, '');
  return month.charAt(0).toLocaleUpperCase(t.lang) + month.slice(1);
}
