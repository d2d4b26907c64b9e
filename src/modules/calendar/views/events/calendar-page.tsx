import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { Acts, Button, EmptyPage, Filters, List, Page, Pagination, Section, Tabs, Title } from '#platform/ui';
import type { EventKind } from '../../rules/events/event.ts';
import type { EventFilter } from '../../store/events/event-filter.ts';
import { ChoicesForm, type Chosen, ChosenFilters, type EventChoices } from './calendar-choices.tsx';
import { EventRow, type EventShown } from './event-row.tsx';

export type { Chosen } from './calendar-choices.tsx';
/** From which side the calendar is looked at. */
export type CalendarSide = 'coming' | 'month' | 'week' | 'mine' | 'minePast' | 'past';

export type CalendarShown = {
  frame: Frame;
  path: string;
  side: CalendarSide;
  kinds: readonly EventKind[];
  filter: EventFilter;
  /** The filter, as it stands in an address. */
  query: URLSearchParams;
  chosen: readonly Chosen[];
  /** null: nobody asked for more to choose. */
  choices: EventChoices | null;
  /** The month or the week. null: a list. */
  span: Child;
  months: readonly { month: string; events: readonly EventShown[] }[];
  page: number;
  pages: number;
  isMember: boolean;
  isCoordinator: boolean;
  now: Date;
  eventHref: (id: string) => string;
  /** Something that is shown has a pole, or it is chosen by one. */
  hasPoles: boolean;
  feedsHref: string;
  polesHref: string;
};

/** The list is the main view: what is on, by month. Months and weeks are there for whoever asks. */
export function CalendarPage(shown: CalendarShown) {
  const { frame, path, side, filter, chosen, choices, span, months, page, pages, isMember, isCoordinator } = shown;
  const { t } = frame;
  const address = addressesOf(shown);
  const sides = ['coming', 'month', 'week', ...(isMember ? (['mine'] as const) : []), 'past'] as const;
  const current = side === 'minePast' ? 'mine' : side;
  const add = isCoordinator ? (
    <Button href={path.replace(/calendar$/, 'events/new')} icon="plus">
      {t('calendar.list.add')}
    </Button>
  ) : undefined;
  return (
    <Page frame={frame} title={t('calendar.title')} description={t('calendar.list.description')} wide={span !== null}>
      <Title acts={add}>{t('calendar.title')}</Title>
      <Tabs
        label={t('calendar.list.when')}
        tabs={sides.map((one) => ({
          href: address({ when: one }),
          label: t(`calendar.list.${one}`),
          current: one === current,
        }))}
      />
      <Filters
        label={t('calendar.list.kinds')}
        filters={[null, ...shown.kinds].map((one) => ({
          href: address({ kind: one }),
          label: one ? t(`calendar.kinds.${one}`) : t('calendar.list.allKinds'),
          current: one === filter.kind,
        }))}
      />
      {choices ? null : (
        <Acts>
          <Button href={`${address({ choose: '1' })}#choose`} kind="text" icon="magnifying-glass">
            {t(shown.hasPoles ? 'calendar.chosen.moreWithPole' : 'calendar.chosen.more')}
          </Button>
        </Acts>
      )}
      <ChosenFilters t={t} chosen={chosen} without={(name) => address({ [name]: null })} />
      {choices ? (
        <ChoicesForm t={t} path={path} choices={choices} filter={filter} back={address({})} fields={fieldsOf(shown)} />
      ) : null}
      {span}
      {months.map(({ month, events }) => (
        <Section title={span === null ? month : t('calendar.span.withoutDay')}>
          <List>
            {events.map((event) => (
              <EventRow t={t} event={event} href={shown.eventHref(event.id)} now={shown.now} />
            ))}
          </List>
        </Section>
      ))}
      {months.length === 0 && span === null ? <NoEvents {...shown} /> : null}
      <Pagination t={t} page={page} pages={pages} hrefOf={(number) => address({ page: String(number) })} />
      <Acts>
        <Button href={shown.feedsHref} kind="outlined" icon="calendar-blank">
          {t('calendar.feeds.title')}
        </Button>
        {isCoordinator ? (
          <Button href={shown.polesHref} kind="text">
            {t('calendar.pole.title')}
          </Button>
        ) : null}
        {current === 'mine' ? (
          <Button href={address({ when: side === 'mine' ? 'minePast' : 'mine' })} kind="text">
            {t(side === 'mine' ? 'calendar.list.minePast' : 'calendar.list.mineComing')}
          </Button>
        ) : null}
      </Acts>
    </Page>
  );
}

type Asked = Record<string, string | null>;

/** The same page with something asked for otherwise. */
function addressesOf({ path, side, query }: CalendarShown): (asked: Asked) => string {
  return (asked) => {
    const next = new URLSearchParams(query);
    for (const [name, value] of Object.entries({ when: side, ...asked }))
      if (value) next.set(name, value);
      else next.delete(name);
    if (next.get('when') === 'coming') next.delete('when');
    if (next.get('page') === '1') next.delete('page');
    return next.size > 0 ? `${path}?${next}` : path;
  };
}

/** What the form leaves as it is. */
function fieldsOf({ side, query }: CalendarShown): Record<string, string> {
  const kept = [...query].filter(([name]) => name === 'kind' || name === 'space');
  return Object.fromEntries([...(side === 'coming' ? [] : [['when', side] as const]), ...kept]);
}

function NoEvents(shown: CalendarShown) {
  const { frame, path, side, query, isCoordinator } = shown;
  const { t } = frame;
  const address = addressesOf(shown);
  const other = side === 'past' || side === 'minePast' ? 'coming' : 'past';
  // Nothing of what was chosen: the way on is to choose less.
  if (query.size > 0)
    return (
      <EmptyPage title={t('calendar.none.chosen')} other={{ href: path, label: t('calendar.none.all') }}>
        {t('calendar.none.chosenWords')}
      </EmptyPage>
    );
  return (
    <EmptyPage
      title={t(`calendar.none.${side === 'month' || side === 'week' ? 'coming' : side}`)}
      act={
        isCoordinator ? (
          <Button href={path.replace(/calendar$/, 'events/new')}>{t('calendar.list.add')}</Button>
        ) : undefined
      }
      other={{ href: address({ when: other }), label: t(`calendar.list.${other}`) }}
    >
      {t(
        side === 'coming'
          ? 'calendar.none.comingWords'
          : side === 'past'
            ? 'calendar.none.pastWords'
            : 'calendar.none.mineWords',
      )}
    </EmptyPage>
  );
}
