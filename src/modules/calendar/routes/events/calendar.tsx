import type { Context } from 'hono';
import { organisationNames } from '#modules/accounts';
import { communeIn, spaceOf } from '#modules/networks';
import { liveTopics } from '#platform/live';
import { inLanguage, nameIn, type T } from '#platform/texts';
import { type App, type Env, keepForGuests } from '#platform/web';
import { calendarPath, eventPath, feedsPath, polesPath } from '../../addresses.ts';
import { eventKinds } from '../../rules/events/event.ts';
import { daysOf, monthSpan, type Span, weekSpan } from '../../rules/events/span.ts';
import { dayOf } from '../../rules/moment.ts';
import { whyClosed } from '../../rules/registering/registration.ts';
import {
  EVENTS_A_PAGE,
  eventChoices,
  eventsBetween,
  eventsListed,
  type ListedEvent,
} from '../../store/events/calendar-page.ts';
import type { EventFilter } from '../../store/events/event-filter.ts';
import { poleOf } from '../../store/events/poles.ts';
import { CalendarPage, type CalendarSide, type Chosen } from '../../views/events/calendar-page.tsx';
import { SpanPanel } from '../../views/events/span-panel.tsx';
import { askedFilter, filterQuery } from './asked-filter.ts';

const SIDES: readonly CalendarSide[] = ['coming', 'month', 'week', 'mine', 'minePast', 'past'];

export const calendarRoutes = (app: App): void => {
  app.get('/calendar', async (c) => {
    const { network, member, now, t } = c.var;
    const filter = askedFilter(c);
    const asked = SIDES.find((one) => one === c.req.query('when')) ?? 'coming';
    // A visitor has no dates of their own here.
    const side = member === null && (asked === 'mine' || asked === 'minePast') ? 'coming' : asked;
    const path = calendarPath(network.slug);
    const query = filterQuery(filter);
    const [listed, chosen, choices] = await Promise.all([
      side === 'month' || side === 'week' ? spanOf(c, side, filter) : listOf(c, side, filter),
      chosenOf(c, filter),
      c.req.query('choose') ? choicesOf(c) : null,
    ]);
    keepForGuests(c);
    return c.html(
      <CalendarPage
        frame={{ ...c.var.frame, live: liveTopics([`calendar:${network.id}`], now) }}
        path={path}
        side={side}
        kinds={eventKinds}
        chosen={chosen}
        choices={choices}
        filter={filter}
        query={query}
        {...listed}
        months={byMonth(t, listed.events, now)}
        isMember={member !== null}
        isCoordinator={member?.role === 'coordinator'}
        now={now}
        eventHref={(id) => eventPath(network.slug, id)}
        polesHref={polesPath(network.slug)}
        feedsHref={`${feedsPath(network.slug)}${query.size > 0 ? `?${query}` : ''}`}
      />,
    );
  });
};

async function listOf(c: Context<Env>, side: CalendarSide, filter: EventFilter) {
  const { db, network, member, person, now } = c.var;
  const page = Math.min(1000, Math.max(1, Number.parseInt(c.req.query('page') ?? '1', 10) || 1));
  const isMine = side === 'mine' || side === 'minePast';
  const when = side === 'past' || side === 'minePast' ? ('past' as const) : ('coming' as const);
  const whose = { networkId: network.id, personId: person?.id ?? null, isMember: member !== null, isMine };
  const { events, total } = await eventsListed(db, { ...whose, when, filter, page, now });
  return { events, page, pages: Math.ceil(total / EVENTS_A_PAGE), span: null, hasPoles: havePoles(events, filter) };
}

/** A month or a week: what has a day stands on it, the rest under it. */
async function spanOf(c: Context<Env>, side: 'month' | 'week', filter: EventFilter) {
  const { db, network, member, person, now, t } = c.var;
  const span = (side === 'month' ? monthSpan : weekSpan)(c.req.query('on'), now);
  const whose = { networkId: network.id, personId: person?.id ?? null, isMember: member !== null };
  const events = await eventsBetween(db, { ...whose, filter, from: span.from, until: span.until });
  const dated = events.filter(({ fuzzyWhen }) => !fuzzyWhen);
  const query = filterQuery(filter);
  const hrefOf = (on: string) =>
    `${calendarPath(network.slug)}?${new URLSearchParams([['when', side], ['on', on], ...query])}`;
  const panel = (
    <SpanPanel
      t={t}
      side={side}
      title={
        side === 'month'
          ? monthOf(t, span.firstOn)
          : t('calendar.span.week', { from: t.day(span.firstOn), to: t.day(span.lastOn, { year: true }) })
      }
      previous={hrefOf(span.previous)}
      next={hrefOf(span.next)}
      today={hrefOf(side === 'month' ? dayOf(now).slice(0, 7) : dayOf(now))}
      weeks={span.weeks.map((days) =>
        days.map((on) => ({
          on,
          ...placeIn(span, on, now),
          events: dated
            .filter((event) => daysOf(event, span).includes(on))
            .map((event) => ({ ...event, goesOn: dayOf(event.startsAt) < on })),
        })),
      )}
      isEmpty={dated.length === 0}
      eventHref={(id) => eventPath(network.slug, id)}
    />
  );
  const fuzzy = events.filter(({ fuzzyWhen }) => fuzzyWhen);
  return { events: fuzzy, page: 1, pages: 1, span: panel, hasPoles: havePoles(events, filter) };
}

const havePoles = (events: readonly ListedEvent[], { poleId }: EventFilter): boolean =>
  poleId !== null || events.some(({ pole }) => pole !== null);

const placeIn = ({ firstOn, lastOn }: Span, on: string, now: Date) => ({
  isToday: on === dayOf(now),
  isOutside: on < firstOn || on > lastOn,
});

/** What was chosen, in words. What is not there any more cannot be told, and can be dropped all the same. */
async function chosenOf(c: Context<Env>, filter: EventFilter): Promise<Chosen[]> {
  const { db, network, t } = c.var;
  const { commune, organisationId, spaceId, poleId, language } = filter;
  const organisation = organisationId ? (await organisationNames(db, [organisationId])).get(organisationId) : null;
  const space = spaceId ? await spaceOf(db, { networkId: network.id, spaceId }) : null;
  const pole = poleId ? await poleOf(db, { networkId: network.id, id: poleId }) : null;
  const gone = t('calendar.feeds.gone');
  return [
    ...(commune
      ? [{ name: 'commune' as const, words: t('calendar.chosen.commune', { commune: communeIn(t.lang, commune) }) }]
      : []),
    ...(organisationId
      ? [
          {
            name: 'organisation' as const,
            words: t('calendar.chosen.organisation', { name: organisation ? nameIn(t, organisation) : gone }),
          },
        ]
      : []),
    ...(spaceId
      ? [{ name: 'space' as const, words: t('calendar.chosen.space', { name: space ? nameIn(t, space.name) : gone }) }]
      : []),
    ...(poleId
      ? [
          {
            name: 'pole' as const,
            words: t('calendar.chosen.pole', { name: pole ? inLanguage(pole.name, t.lang).text : gone }),
          },
        ]
      : []),
    ...(language
      ? [
          {
            name: 'language' as const,
            words: t('calendar.chosen.language', { language: t(`calendar.language.${language}`) }),
          },
        ]
      : []),
  ];
}

async function choicesOf(c: Context<Env>) {
  const { db, network, member, t } = c.var;
  const { communes, poles, organisationIds } = await eventChoices(db, {
    networkId: network.id,
    isMember: member !== null,
  });
  const names = await organisationNames(db, organisationIds);
  const organisations = [...names].map(([id, name]) => ({ id, name: nameIn(t, name) }));
  return {
    communes: communes.map((name) => ({ value: name, label: communeIn(t.lang, name) })),
    organisations: organisations.sort((a, b) => a.name.localeCompare(b.name, t.lang)),
    poles: poles.map(({ id, name }) => ({ id, name: inLanguage(name, t.lang).text })),
    languages: network.languages,
  };
}

function byMonth(t: T, events: ListedEvent[], now: Date) {
  const months = Map.groupBy(events, ({ startsAt }) => monthOf(t, startsAt));
  return [...months].map(([month, inMonth]) => ({
    month,
    events: inMonth.map((event) => ({ ...event, isOver: now >= event.endsAt, closed: whyClosed(event, now) })),
  }));
}

/** "Janvier 2027": the date without its day. */
function monthOf(t: T, day: Date | string): string {
  const month = t.date(day).replace(/^\d+(er)?\s/, '');
  return month.charAt(0).toLocaleUpperCase(t.lang) + month.slice(1);
}
