import type { StatementKind } from '#modules/statements';
import { inLanguage, type T } from '#platform/texts';
import { Button, EmptyPage, List, Page, PlainPage, Row, Section, Stack, Title } from '#platform/ui';
import type { Gathered } from '../../rules/harvest/harvest.ts';
import type { OfDay } from '../groups-frame.tsx';

interface PlenaryProps extends OfDay {
  kinds: readonly { kind: string; items: readonly Gathered[] }[];
}

/** The plenary board: what was gathered, by kind, with how many tables said it. No table and no person is named. */
export function PlenaryPage({ isCoordinator, ...board }: PlenaryProps & { isCoordinator: boolean }) {
  const { frame, paths, title, kinds } = board;
  const { t } = frame;
  const acts = isCoordinator ? (
    <>
      <Button href={paths.plenaryScreen}>{t('harvest.project')}</Button>
      <Button href={paths.harvest} kind="outlined">
        {t('harvest.title')}
      </Button>
    </>
  ) : undefined;
  return (
    <Page frame={frame} title={`${t('harvest.board')}, ${title}`} unlisted>
      <Title back={{ href: paths.event, label: title }} lead={t('harvest.boardLead')} acts={acts}>
        {t('harvest.board')}
      </Title>
      {kinds.length === 0 ? (
        <EmptyPage title={t('harvest.boardEmpty')}>{t('harvest.boardEmptySay')}</EmptyPage>
      ) : (
        <Board t={t} kinds={kinds} />
      )}
    </Page>
  );
}

/** The same on the wall. */
export function PlenaryScreen({ frame, title, kinds }: PlenaryProps) {
  const { t } = frame;
  return (
    <PlainPage frame={frame} title={`${t('harvest.board')}, ${title}`} projected unlisted>
      <Title over={title}>{t('harvest.board')}</Title>
      {kinds.length === 0 ? (
        <EmptyPage title={t('harvest.boardEmpty')}>{t('harvest.boardEmptySay')}</EmptyPage>
      ) : (
        <Board t={t} kinds={kinds} />
      )}
    </PlainPage>
  );
}

function Board({ t, kinds }: { t: T; kinds: PlenaryProps['kinds'] }) {
  return (
    <Stack gap="section">
      {kinds.map(({ kind, items }) => (
        <Section title={t(`harvest.of.${kind as Kind}`)}>
          <List ends>
            {items.map((one) => {
              const words = inLanguage(one.title, t.lang);
              return <Row name={words.text} lang={words.lang} end={t('harvest.tables', { count: one.tables })} />;
            })}
          </List>
        </Section>
      ))}
    </Stack>
  );
}

type Kind = Extract<StatementKind, 'problem' | 'need' | 'bad' | 'good' | 'idea' | 'wish' | 'question' | 'promise'>;
