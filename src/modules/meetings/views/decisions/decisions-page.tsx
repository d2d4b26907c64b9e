import type { Frame } from '#platform/frame';
import { DateBlock, EmptyPage, Filters, List, Page, Pagination, Row, Search, Stack, State, Title } from '#platform/ui';
import type { DecisionView } from '../../store/minutes/register.ts';

export type DecisionShown = {
  id: string;
  href: string;
  words: { text: string; lang: string };
  decidedOn: string;
  /** Which meeting, in which way. */
  text: string;
  standing: 'inForce' | 'toReview' | 'superseded';
  /** Until when, or what came instead. */
  note: string | null;
};

type Props = {
  frame: Frame;
  path: string;
  back: string;
  decisions: readonly DecisionShown[];
  views: readonly { view: DecisionView; href: string; count: number; current: boolean }[];
  spaces: readonly { href: string; label: string; current: boolean }[];
  words: string;
  /** What the list is narrowed to, kept by a search. */
  kept: Readonly<Record<string, string>>;
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
};

const STATES = { inForce: 'kept', toReview: 'late', superseded: 'notKept' } as const;

/** What was decided, of the whole network: it can be found again, and says until when it holds. */
export function DecisionsPage(props: Props) {
  const { frame, path, back, decisions, views, spaces, words, kept, page, pages, hrefOf } = props;
  const { t } = frame;
  const isNarrowed = words !== '' || spaces.some(({ current }, index) => current && index > 0);
  const all = views.find(({ view }) => view === 'all')?.count ?? 0;
  return (
    <Page frame={frame} title={t('decisions.title')}>
      <Title back={{ href: back, label: t('meetings.title') }} lead={t('decisions.lead')}>
        {t('decisions.title')}
      </Title>
      {all === 0 && !isNarrowed ? (
        <EmptyPage title={t('decisions.empty')}>{t('decisions.emptySay')}</EmptyPage>
      ) : (
        <Stack>
          <Search
            action={path}
            label={t('decisions.search')}
            submit={t('decisions.find')}
            value={words}
            fields={kept}
          />
          <Filters
            label={t('decisions.views')}
            filters={views.map(({ view, href, count, current }) => ({
              href,
              label: t(`decisions.view.${view}`, { count }),
              ...(view !== 'all' && { state: STATES[view] }),
              current,
            }))}
          />
          {spaces.length > 1 ? <Filters label={t('decisions.spaces')} filters={spaces} /> : null}
          {decisions.length === 0 ? <p>{t('decisions.nothing')}</p> : null}
          <List>
            {decisions.map((one) => (
              <Row
                lead={<DateBlock t={t} on={one.decidedOn} />}
                name={<span lang={one.words.lang === t.lang ? undefined : one.words.lang}>{one.words.text}</span>}
                href={one.href}
                text={one.text}
                note={one.note ?? undefined}
                end={
                  <State t={t} is={STATES[one.standing]}>
                    {t(`decisions.standing.${one.standing}`)}
                  </State>
                }
              />
            ))}
          </List>
          <Pagination t={t} page={page} pages={pages} hrefOf={hrefOf} />
        </Stack>
      )}
    </Page>
  );
}
