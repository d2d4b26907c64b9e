import type { Frame } from '#platform/frame';
import { inLanguage } from '#platform/texts';
import { EmptyPage, Filters, List, Page, Pagination, Row, Statement, Title } from '#platform/ui';
import type { StatementKind } from '../rules/kinds.ts';
import type { Said } from './said.ts';
import { Source } from './source.tsx';

type Asked = { kind?: StatementKind | undefined; waiting: boolean; page: number };
type Props = { frame: Frame; slug: string; said: Said[]; asked: Asked; more: boolean; now: Date };

const SHOWN: StatementKind[] = ['idea', 'problem', 'need', 'question', 'wish', 'good', 'bad'];

/** Everything that was said in the network, what nothing came of first among the ways to look at it. */
export function StatementsPage({ frame, slug, said, asked, more, now }: Props) {
  const { t } = frame;
  const base = `/n/${slug}/statements`;
  const hrefOf = (page: number, { kind, waiting }: Partial<Asked> = asked) => {
    const query = new URLSearchParams({
      ...(kind && { kind }),
      ...(waiting && { waiting: '1' }),
      ...(page > 1 && { page: String(page) }),
    });
    return query.size > 0 ? `${base}?${query}` : base;
  };
  return (
    <Page frame={frame} title={t('statements.title')}>
      <Title lead={t('statements.lead')}>{t('statements.title')}</Title>
      <Filters
        label={t('statements.filters')}
        filters={[
          { href: hrefOf(1, {}), label: t('statements.all'), current: !asked.kind && !asked.waiting },
          { href: hrefOf(1, { waiting: true }), label: t('statements.waiting'), current: asked.waiting },
          ...SHOWN.map((kind) => ({
            href: hrefOf(1, { kind }),
            label: t(`ui.kind.${kind}` as 'ui.kind.idea'),
            current: asked.kind === kind,
          })),
        ]}
      />
      {said.length === 0 ? (
        <EmptyPage title={t('statements.empty')}>{t('statements.emptySay')}</EmptyPage>
      ) : (
        <List>
          {said.map((one) => {
            const words = inLanguage(one.said, t.lang);
            return (
              <Row>
                <Statement
                  t={t}
                  kind={one.kind}
                  lang={words.lang}
                  by={<Source t={t} said={one} now={now} />}
                  below={
                    <a href={`${base}/${one.id}`}>
                      {one.outcomes === 0
                        ? t('statements.noOutcome')
                        : t('statements.outcomes', { count: one.outcomes })}
                    </a>
                  }
                >
                  {words.text}
                </Statement>
              </Row>
            );
          })}
        </List>
      )}
      <Pagination t={t} page={asked.page} pages={asked.page + (more ? 1 : 0)} hrefOf={(page) => hrefOf(page)} />
    </Page>
  );
}
