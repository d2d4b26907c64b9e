import type { Frame } from '#platform/frame';
import {
  Acts,
  Beside,
  Button,
  Disclosure,
  EmptyPage,
  Field,
  Filters,
  Form,
  Ledger,
  Page,
  Pagination,
  Title,
} from '#platform/ui';
import type { View } from '../store/ledger.ts';
import type { Chain } from './chain.ts';
import { glyphOf, ProvenanceOf } from './provenance-of.tsx';

type Option = { value: string; label: string };
export type LedgerAsked = {
  view: View;
  organisation: string;
  event: string;
  mine: boolean;
  page: number;
};

type Props = {
  frame: Frame;
  path: string;
  chains: Chain[];
  counts: Record<View, number>;
  asked: LedgerAsked;
  organisations: Option[];
  events: Option[];
  /** null: everybody of the network may promise; whoever coordinates also sees what waits for an agenda. */
  agendaHref: string | null;
  settingsHref: string | null;
  newHref: string;
  isPaper: boolean;
  pages: number;
};

const VIEWS = [
  ['all', null],
  ['late', 'late'],
  ['running', 'underway'],
  ['kept', 'kept'],
  ['notKept', 'notKept'],
  ['intentions', 'intention'],
] as const;

/** What was promised in the network: what is late first, and what was not kept never left out. */
export function LedgerPage(props: Props) {
  const { frame, path, chains, counts, asked, newHref, isPaper, pages } = props;
  const { t } = frame;
  const hrefOf = (change: Partial<LedgerAsked>, end = '') =>
    `${path}${end}${queryOf({ ...asked, page: 1, ...change })}`;
  return (
    <Page frame={frame} title={t('commitments.title')}>
      <Title
        lead={t('commitments.lead')}
        acts={
          isPaper ? undefined : (
            <Button href={newHref} icon="plus">
              {t('commitments.promise')}
            </Button>
          )
        }
      >
        {t('commitments.title')}
      </Title>
      {isPaper ? null : (
        <>
          <Filters
            label={t('commitments.filters')}
            filters={VIEWS.map(([view, state]) => ({
              href: hrefOf({ view }),
              label: t(`commitments.view.${view}`, { count: counts[view] }),
              ...(state && { state: glyphOf(state) }),
              current: asked.view === view,
            }))}
          />
          <ChoiceForm {...props} />
        </>
      )}
      {chains.length === 0 ? (
        <EmptyPage
          title={t(counts.all + counts.intentions === 0 ? 'commitments.empty' : 'commitments.emptyHere')}
          act={
            <Button href={newHref} kind="outlined" icon="plus">
              {t('commitments.promise')}
            </Button>
          }
        >
          {t(counts.all + counts.intentions === 0 ? 'commitments.emptySay' : 'commitments.emptyHereSay')}
        </EmptyPage>
      ) : (
        <Ledger t={t}>
          {chains.map((chain) => (
            <ProvenanceOf
              t={t}
              chain={chain}
              acts={
                chain.mayAnswer && !isPaper ? (
                  <Button kind="outlined" href={`${chain.href}#answer`}>
                    {t('commitments.sayHow')}
                  </Button>
                ) : undefined
              }
            />
          ))}
        </Ledger>
      )}
      {isPaper ? null : (
        <>
          <Pagination t={t} page={asked.page} pages={pages} hrefOf={(page) => hrefOf({ page })} />
          <More {...props} hrefOf={(end) => hrefOf({}, end)} />
        </>
      )}
    </Page>
  );
}

function ChoiceForm({ frame: { t }, path, asked, organisations, events }: Props) {
  if (organisations.length < 2 && events.length < 1) return null;
  return (
    <Disclosure
      label={t('commitments.chooseMore')}
      open={asked.organisation !== '' || asked.event !== '' || asked.mine}
    >
      <Form
        t={t}
        action={path}
        method="get"
        submit={t('commitments.choose')}
        fields={asked.view === 'all' ? {} : { view: asked.view }}
      >
        <Beside>
          <Field
            t={t}
            type="select"
            name="organisation"
            label={t('commitments.organisation')}
            value={asked.organisation}
            options={[{ value: '', label: t('commitments.allOrganisations') }, ...organisations]}
            optional={false}
          />
          <Field
            t={t}
            type="select"
            name="event"
            label={t('commitments.promisedAt')}
            value={asked.event}
            options={[{ value: '', label: t('commitments.anywhere') }, ...events]}
          />
          <Field
            t={t}
            type="select"
            name="mine"
            label={t('commitments.whose')}
            value={asked.mine ? '1' : ''}
            options={[
              { value: '', label: t('commitments.everybodys') },
              { value: '1', label: t('commitments.mine') },
            ]}
          />
        </Beside>
      </Form>
    </Disclosure>
  );
}

function More({ frame: { t }, agendaHref, settingsHref, hrefOf }: Props & { hrefOf: (end: string) => string }) {
  const paper = hrefOf('');
  return (
    <Acts>
      <Button kind="outlined" icon="printer" href={`${paper}${paper.includes('?') ? '&' : '?'}paper=1`}>
        {t('commitments.toPrint')}
      </Button>
      <Button kind="outlined" icon="file-csv" href={hrefOf('.csv')} data-turbo="false">
        {t('commitments.csv')}
      </Button>
      <Button kind="outlined" icon="download-simple" href={hrefOf('.xlsx')} data-turbo="false">
        {t('commitments.xlsx')}
      </Button>
      {agendaHref ? (
        <Button kind="text" href={agendaHref}>
          {t('commitments.agenda.title')}
        </Button>
      ) : null}
      {settingsHref ? (
        <Button kind="text" href={settingsHref}>
          {t('commitments.settings.title')}
        </Button>
      ) : null}
    </Acts>
  );
}

function queryOf({ view, organisation, event, mine, page }: LedgerAsked): string {
  const query = new URLSearchParams({
    ...(view !== 'all' && { view }),
    ...(organisation && { organisation }),
    ...(event && { event }),
    ...(mine && { mine: '1' }),
    ...(page > 1 && { page: String(page) }),
  });
  return query.size > 0 ? `?${query}` : '';
}
