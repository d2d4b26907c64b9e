import type { Frame } from '#platform/frame';
import { Button, EmptyPage, List, Page, Row, Section, Title } from '#platform/ui';
import type { Standing } from '../rules/evaluation.ts';

export type ExperimentShown = {
  id: string;
  href: string;
  name: { text: string; lang: string };
  standing: Standing;
  reviewOn: string;
  verdict: { text: string; lang: string } | null;
};

type Props = { frame: Frame; experiments: ExperimentShown[]; newHref: string };

/** What the network tries, and what came of what it tried. */
export function ExperimentsPage({ frame, experiments, newHref }: Props) {
  const { t } = frame;
  const running = experiments.filter(({ standing }) => standing === 'running');
  const evaluated = experiments.filter(({ standing }) => standing !== 'running');
  const add = (
    <Button href={newHref} icon="plus">
      {t('experiments.try')}
    </Button>
  );
  return (
    <Page frame={frame} title={t('experiments.title')}>
      <Title lead={t('experiments.lead')} acts={experiments.length > 0 ? add : undefined}>
        {t('experiments.title')}
      </Title>
      {experiments.length === 0 ? (
        <EmptyPage title={t('experiments.empty')} act={add}>
          {t('experiments.emptySay')}
        </EmptyPage>
      ) : null}
      {running.length > 0 ? (
        <Section title={t('experiments.running')}>
          <List ends>
            {running.map((one) => (
              <Row
                name={<span lang={one.name.lang === t.lang ? undefined : one.name.lang}>{one.name.text}</span>}
                href={one.href}
                text={t('experiments.reviewedOn', { day: t.date(one.reviewOn) })}
              />
            ))}
          </List>
        </Section>
      ) : null}
      {evaluated.length > 0 ? (
        <Section title={t('experiments.evaluated')}>
          <List ends>
            {evaluated.map((one) => (
              <Row
                name={<span lang={one.name.lang === t.lang ? undefined : one.name.lang}>{one.name.text}</span>}
                href={one.href}
                text={one.verdict?.text}
                end={t(`experiments.standing.${one.standing}`)}
              />
            ))}
          </List>
        </Section>
      ) : null}
    </Page>
  );
}
