import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { inLanguage } from '#platform/texts';
import {
  Button,
  DataTable,
  EmptyPage,
  Filters,
  HiddenWords,
  Note,
  Page,
  Pagination,
  Quiet,
  Search,
  Title,
} from '#platform/ui';
import type { EventFacts } from '../../store/events/events.ts';
import type { PersonListed, StateListed } from '../../store/people/people-page.ts';
import { nameOf, presenceWords } from '../../words/index.ts';

export type PeopleShown = {
  frame: Frame;
  event: EventFacts;
  path: string;
  eventPath: string;
  people: readonly PersonListed[];
  q: string | null;
  role: 'worker' | 'serviceUser' | null;
  state: StateListed;
  others: { waiting: number; asked: number };
  /** The organisation that the list is narrowed to. */
  organisation: { id: string; name: string } | null;
  page: number;
  pages: number;
  registrationSays: Child[];
};

/** Everybody who comes, for whoever prepares it. */
export function PeoplePage(shown: PeopleShown) {
  const { frame, event, path, people, q, role, state, others, organisation, page, pages } = shown;
  const { t } = frame;
  const total = people[0]?.total ?? 0;
  const isNarrowed = q !== null || role !== null || organisation !== null;
  const isEmpty = total === 0 && !isNarrowed && others.waiting + others.asked === 0;
  const address = (given: Partial<Pick<PeopleShown, 'role' | 'page' | 'state'>>) => {
    const query = new URLSearchParams();
    const asked = { role, state, page: 1, ...given };
    if (q) query.set('q', q);
    if (organisation) query.set('organisation', organisation.id);
    if (asked.role) query.set('role', asked.role);
    if (asked.state !== 'registered') query.set('state', asked.state);
    if (asked.page > 1) query.set('page', String(asked.page));
    return query.size > 0 ? `${path}?${query}` : path;
  };
  return (
    <Page frame={frame} title={`${t('calendar.people.title')}, ${inLanguage(event.title, t.lang).text}`}>
      <Title
        back={{ href: shown.eventPath, label: inLanguage(event.title, t.lang).text }}
        acts={<PeopleActs {...shown} isEmpty={isEmpty} />}
      >
        {t('calendar.people.title')}
      </Title>
      {isEmpty ? (
        <EmptyPage
          title={t('calendar.people.none')}
          act={<Button href={`${shown.eventPath}/imports/new`}>{t('calendar.people.import')}</Button>}
          other={{ href: `${path}/new`, label: t('calendar.people.add') }}
        >
          {t('calendar.people.noneWords')}
        </EmptyPage>
      ) : (
        <>
          <Search
            action={path}
            label={t('calendar.people.search')}
            submit={t('calendar.people.find')}
            value={q ?? ''}
            fields={state === 'registered' ? {} : { state }}
          />
          <StateFilters {...shown} address={(one) => address({ state: one })} />
          <Filters
            label={t('calendar.people.roles')}
            filters={([null, 'worker', 'serviceUser'] as const).map((one) => ({
              href: address({ role: one }),
              label: t(one ? `calendar.people.role.${one}` : 'calendar.people.role.all'),
              current: one === role,
            }))}
          />
          {organisation ? (
            <Note>
              {t('calendar.people.onlyOf', { organisation: organisation.name })}{' '}
              <a href={path}>{t('calendar.people.everybody')}</a>
            </Note>
          ) : null}
          <Quiet>
            {state === 'registered' && total === 0 && !isNarrowed
              ? t('calendar.people.nobodyYet')
              : state === 'waiting'
                ? t('calendar.people.inLine', { count: total })
                : t('calendar.people.count', {
                    count: total,
                    workers: people[0]?.workers ?? 0,
                    serviceUsers: people[0]?.serviceUsers ?? 0,
                  })}
          </Quiet>
          {shown.registrationSays}
          {total > 0 ? <PeopleTable {...shown} /> : null}
          <Pagination t={t} page={page} pages={pages} hrefOf={(number) => address({ page: number })} />
        </>
      )}
    </Page>
  );
}

/** Offered where somebody waits or asks, of those one looks for. */
function StateFilters({
  frame: { t },
  state,
  others,
  address,
}: PeopleShown & { address: (state: PeopleShown['state']) => string }) {
  if (state === 'registered' && others.waiting + others.asked === 0) return null;
  return (
    <Filters
      label={t('calendar.people.states')}
      filters={(['registered', 'waiting', 'asked'] as const)
        .filter((one) => one === 'registered' || one === state || others[one] > 0)
        .map((one) => ({
          href: address(one),
          label: `${t(`calendar.people.state.${one}`)}${one === 'registered' ? '' : ` (${others[one]})`}`,
          current: one === state,
        }))}
    />
  );
}

function PeopleActs({ frame: { t }, path, eventPath, isEmpty }: PeopleShown & { isEmpty: boolean }) {
  return isEmpty ? null : (
    <>
      <Button href={`${eventPath}/imports/new`} kind="outlined" icon="upload-simple">
        {t('calendar.people.import')}
      </Button>
      <Button href={`${path}/new`} kind="outlined" icon="user-plus">
        {t('calendar.people.add')}
      </Button>
      <Button href={`${eventPath}/totals`} kind="outlined" icon="table">
        {t('calendar.people.totals')}
      </Button>
      <Button href={`${eventPath}/participants`} kind="outlined" icon="download-simple">
        {t('calendar.people.file')}
      </Button>
    </>
  );
}

function PeopleTable({ frame: { t }, path, people, state }: PeopleShown) {
  return (
    <DataTable
      caption={t('calendar.people.title')}
      captionHidden
      roomy
      columns={[
        { label: t('calendar.people.column.name') },
        { label: t('calendar.people.column.organisation') },
        { label: t('calendar.people.column.role') },
        { label: t(state === 'registered' ? 'calendar.people.column.presence' : 'calendar.people.since') },
        { label: t('calendar.people.column.code') },
      ]}
      rows={people.map((person) => ({
        id: person.id,
        cells: [
          <a href={`${path}/${person.id}`}>
            {nameOf(person)}
            <HiddenWords>, {t('calendar.event.edit')}</HiddenWords>
          </a>,
          person.organisationId ? (
            <a href={`${path}?organisation=${person.organisationId}${state === 'registered' ? '' : `&state=${state}`}`}>
              {person.organisationName}
            </a>
          ) : (
            (person.organisationName ?? '')
          ),
          t(`calendar.role.${person.role}`),
          state === 'registered'
            ? person.state === 'offered'
              ? t('calendar.people.offered')
              : presenceWords(t, person)
            : `${t.day(person.registeredAt)}, ${t.time(person.registeredAt)}`,
          person.code,
        ],
      }))}
    />
  );
}
