import type { Frame } from '#platform/frame';
import { EmptyPage, Inline, List, Page, Quiet, Row, Section, State, Title } from '#platform/ui';
import type { Counts } from '../rules/counts.ts';
import type { Chain } from './chain.ts';
import { glyphOf } from './provenance-of.tsx';

type Props = {
  frame: Frame;
  event: { title: string; href: string };
  chains: Chain[];
  counts: Counts;
  /** Members read the whole chain; others read it here. */
  isMember: boolean;
  /** Of those that only members read. */
  inside: number;
};

const FIGURES = [
  ['late', 'late'],
  ['unanswered', 'late'],
  ['open', 'underway'],
  ['notKept', 'notKept'],
  ['kept', 'kept'],
  ['intentions', 'coming'],
] as const;

/** What became of what was promised on a day, for everybody. No organisation is counted or compared. */
export function OutcomesPage({ frame, event, chains, counts, isMember, inside }: Props) {
  const { t } = frame;
  const promises = chains.filter(({ shown }) => shown !== 'intention');
  const intentions = chains.filter(({ shown }) => shown === 'intention');
  return (
    <Page frame={frame} title={t('commitments.outcomes.titleOf', { event: event.title })}>
      <Title back={{ href: event.href, label: event.title }} lead={t('commitments.outcomes.lead')}>
        {t('commitments.outcomes.title')}
      </Title>
      {chains.length === 0 ? (
        <EmptyPage title={t('commitments.outcomes.none')}>{t('commitments.outcomes.noneSay')}</EmptyPage>
      ) : (
        <>
          <Inline>
            {FIGURES.filter(([figure]) => counts[figure] > 0).map(([figure, state]) => (
              <State t={t} is={state}>
                {counts[figure]} {t(`commitments.count.${figure}`, { count: counts[figure] })}
              </State>
            ))}
          </Inline>
          <Quiet>{t('commitments.outcomes.counting')}</Quiet>
          {promises.length > 0 ? (
            <Section title={t('commitments.outcomes.promised')}>
              <List ends>
                {promises.map((chain) => (
                  <OutcomeRow frame={frame} chain={chain} isMember={isMember} />
                ))}
              </List>
            </Section>
          ) : null}
          {intentions.length > 0 ? (
            <Section title={t('commitments.outcomes.intentions')}>
              <List ends>
                {intentions.map((chain) => (
                  <OutcomeRow frame={frame} chain={chain} isMember={isMember} />
                ))}
              </List>
            </Section>
          ) : null}
        </>
      )}
      {isMember && inside > 0 ? <p>{t('commitments.outcomes.inside', { count: inside })}</p> : null}
    </Page>
  );
}

function OutcomeRow({ frame: { t }, chain, isMember }: { frame: Frame; chain: Chain; isMember: boolean }) {
  const said = chain.said && !chain.said.isPlace ? chain.said : null;
  return (
    <Row
      name={<span lang={chain.name.lang === t.lang ? undefined : chain.name.lang}>{chain.name.text}</span>}
      href={isMember ? chain.href : undefined}
    >
      <p>
        <State t={t} is={glyphOf(chain.shown)}>
          {t(`commitments.state.${chain.shown}`)}
        </State>
      </p>
      {said ? (
        <p lang={said.lang === t.lang ? undefined : said.lang}>
          <em>{t('commitments.quoted', { words: said.text })}</em>
        </p>
      ) : null}
      {chain.promised && chain.due && chain.shown !== 'intention' ? (
        <p>{t('commitments.outcomes.by', { who: chain.promised.text, day: chain.due.text })}</p>
      ) : null}
      {chain.result ? (
        <p lang={chain.result.lang === t.lang ? undefined : chain.result.lang}>
          <b>{chain.result.text}</b>
        </p>
      ) : null}
    </Row>
  );
}
