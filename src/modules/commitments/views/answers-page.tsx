import type { Frame } from '#platform/frame';
import { Button, List, Note, PlainPage, Row, State, Title } from '#platform/ui';
import type { Chain } from './chain.ts';
import { glyphOf } from './provenance-of.tsx';

type Props = { frame: Frame; chains: (Chain & { answerHref: string })[] };

/** What the holder of a link promised, each with its way to say how it goes. */
export function AnswersPage({ frame, chains }: Props) {
  const { t } = frame;
  return (
    <PlainPage frame={frame} title={t('commitments.answers.title')} unlisted>
      <Title lead={t('commitments.answers.lead', { count: chains.length })}>{t('commitments.answers.title')}</Title>
      {chains.length === 0 ? (
        <Note>{t('commitments.answers.none')}</Note>
      ) : (
        <List ends>
          {chains.map((chain) => (
            <Row
              name={<span lang={chain.name.lang === t.lang ? undefined : chain.name.lang}>{chain.name.text}</span>}
              text={chain.due ? t('commitments.answers.due', { day: chain.due.text }) : undefined}
              note={
                <State t={t} is={glyphOf(chain.shown)}>
                  {t(`commitments.state.${chain.shown}`)}
                </State>
              }
              end={
                chain.shown === 'late' || chain.shown === 'coming' || chain.shown === 'underway' ? (
                  <Button
                    kind="outlined"
                    href={chain.answerHref}
                    label={`${t('commitments.sayHow')}, ${chain.name.text}`}
                  >
                    {t('commitments.sayHow')}
                  </Button>
                ) : (
                  <a href={chain.answerHref}>{t('commitments.see')}</a>
                )
              }
            />
          ))}
        </List>
      )}
    </PlainPage>
  );
}
