import type { StatementKind } from '#modules/statements';
import { inLanguage, type T } from '#platform/texts';
import { Button, EmptyPage, List, Page, PlainPage, Row, Section, Stack, Title } from '#platform/ui';
import type { Gathered } from '../../rules/harvest/harvest.ts';
import type { OfDay } from '../groups-frame.tsx';

interface PlenaryProps extends OfDay {
  kinds: readonly { kind: string; items: readonly Gathered[] }[];
  /** The organisations that case sheets name, by name, with these cases. */
  towards: readonly { name: string; href: string; cases: readonly string[] }[];
}

/** The plenary board: what was gathered, by kind, with how many tables said it. No table and no person is named. */
export function PlenaryPage({ isCoordinator, ...board }: PlenaryProps & { isCoordinator: boolean }) {
  const { frame, paths, title, kinds, towards } = board;
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
      {kinds.length + towards.length === 0 ? (
        <EmptyPage title={t('harvest.boardEmpty')}>{t('harvest.boardEmptySay')}</EmptyPage>
      ) : (
        <Board t={t} kinds={kinds} towards={towards} />
      )}
    </Page>
  );
}

/** The same on the wall. */
export function PlenaryScreen({ frame, title, kinds, towards }: PlenaryProps) {
  const { t } = frame;
  return (
    <PlainPage frame={frame} title={`${t('harvest.board')}, ${title}`} projected unlisted>
      <Title over={title}>{t('harvest.board')}</Title>
      {kinds.length + towards.length === 0 ? (
        <EmptyPage title={t('harvest.boardEmpty')}>{t('harvest.boardEmptySay')}</EmptyPage>
      ) : (
        <Board t={t} kinds={kinds} towards={towards} />
      )}
    </PlainPage>
  );
}

function Board({ t, kinds, towards }: { t: T } & Pick<PlenaryProps, 'kinds' | 'towards'>) {
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
      {towards.length > 0 ? (
        <Section title={t('sheets.towards')}>
          <List>
            {towards.map(({ name, href, cases }) => (
              <Row name={name} href={href} text={cases.join(', ')} />
            ))}
          </List>
        </Section>
      ) : null}
    </Stack>
  );
}

type Kind = Extract<StatementKind, 'problem' | 'need' | 'bad' | 'good' | 'idea' | 'wish' | 'question' | 'promise'>;
