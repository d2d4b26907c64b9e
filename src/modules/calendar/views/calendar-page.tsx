import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { inLanguage } from '#platform/texts';
import { Button, EmptyPage, Filters, List, Page, Pagination, Row, Section, State, Tabs, Title } from '#platform/ui';
import type { EventKind } from '../rules/event.ts';
import type { ListedEvent } from '../store/calendar-page.ts';
import { hoursWords, kindWords, placeWords } from '../words/index.ts';
import { EventDate } from './event-date.tsx';

export type CalendarShown = {
  frame: Frame;
  path: string;
  when: 'coming' | 'past';
  kind: EventKind | null;
  kinds: readonly EventKind[];
  months: readonly { month: string; events: readonly ListedEvent[] }[];
  page: number;
  pages: number;
  isCoordinator: boolean;
  now: Date;
  eventHref: (id: string) => string;
};

/** The list is the main view: what is on, by month. */
export function CalendarPage(shown: CalendarShown) {
  const { frame, path, when, kind, months, page, pages, isCoordinator } = shown;
  const { t } = frame;
  const address = (given: { when?: 'coming' | 'past'; kind?: EventKind | null; page?: number }) => {
    const asked = { when, kind, page: 1, ...given };
    const query = new URLSearchParams();
    if (asked.when === 'past') query.set('when', 'past');
    if (asked.kind) query.set('kind', asked.kind);
    if (asked.page > 1) query.set('page', String(asked.page));
    return query.size > 0 ? `${path}?${query}` : path;
  };
  const add = isCoordinator ? (
    <Button href={`${path.replace(/calendar$/, 'events/new')}`} icon="plus">
      {t('calendar.list.add')}
    </Button>
  ) : undefined;
  return (
    <Page frame={frame} title={t('calendar.title')} description={t('calendar.list.description')}>
      <Title acts={add}>{t('calendar.title')}</Title>
      <Tabs
        label={t('calendar.list.when')}
        tabs={(['coming', 'past'] as const).map((one) => ({
          href: address({ when: one }),
          label: t(`calendar.list.${one}`),
          current: one === when,
        }))}
      />
      <Filters
        label={t('calendar.list.kinds')}
        filters={[null, ...shown.kinds].map((one) => ({
          href: address({ kind: one }),
          label: one ? t(`calendar.kinds.${one}`) : t('calendar.list.allKinds'),
          current: one === kind,
        }))}
      />
      {months.map(({ month, events }) => (
        <Section title={month}>
          <List>
            {events.map((event) => (
              <EventRow {...shown} event={event} />
            ))}
          </List>
        </Section>
      ))}
      {months.length === 0 ? (
        <NoEvents {...shown} other={address({ when: when === 'past' ? 'coming' : 'past', kind: null })} />
      ) : null}
      <Pagination t={t} page={page} pages={pages} hrefOf={(number) => address({ page: number })} />
    </Page>
  );
}

function EventRow({ frame: { t }, event, eventHref, now }: CalendarShown & { event: ListedEvent }) {
  const title = inLanguage(event.title, t.lang);
  const isToday = t.date(event.startsAt) === t.date(now);
  const kindAndPlace = [kindWords(t, event.kind), placeWords(t, event)].filter(Boolean).join(', ');
  return (
    <Row
      lead={<EventDate t={t} event={event} strong={isToday} />}
      name={<span lang={title.lang === t.lang ? undefined : title.lang}>{title.text}</span>}
      href={eventHref(event.id)}
      text={hoursWords(t, event) ?? undefined}
      note={kindAndPlace}
      end={stateOf(t, event)}
    />
  );
}

function stateOf(t: Frame['t'], event: ListedEvent): Child {
  if (event.cancelledAt)
    return (
      <State t={t} is="notKept">
        {t('calendar.state.cancelled')}
      </State>
    );
  if (event.isMine)
    return (
      <State t={t} is="kept">
        {t('calendar.state.mine')}
      </State>
    );
  if (event.places === null) return event.audience === 'public' ? t('calendar.state.open') : undefined;
  const left = event.places - event.taken;
  return left > 0 ? t('calendar.state.left', { left }) : t('calendar.state.full');
}

function NoEvents({ frame: { t }, path, when, isCoordinator, other }: CalendarShown & { other: string }) {
  return (
    <EmptyPage
      title={t(when === 'past' ? 'calendar.none.past' : 'calendar.none.coming')}
      act={
        isCoordinator ? (
          <Button href={path.replace(/calendar$/, 'events/new')}>{t('calendar.list.add')}</Button>
        ) : undefined
      }
      other={{ href: other, label: t(when === 'past' ? 'calendar.list.coming' : 'calendar.list.past') }}
    >
      {t(when === 'past' ? 'calendar.none.pastWords' : 'calendar.none.comingWords')}
    </EmptyPage>
  );
}
