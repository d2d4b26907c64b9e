import type { T } from '#platform/texts';
import { Acts, Button, EmptyPage, Note, Page, People, Section, Stack, Title } from '#platform/ui';
import type { BadgeShown, MoveShown } from '../rules/badges-shown.ts';
import type { Mark } from '../rules/marks.ts';
import type { PrintedSeating } from '../rules/printed.ts';
import type { OfDay } from './groups-frame.tsx';
import { MovesTable } from './moves-table.tsx';

interface BadgeMovesPageProps extends OfDay {
  /** null: none were printed. */
  badges: PrintedSeating | null;
  changed: readonly BadgeShown[];
  names: ReadonlyMap<string, string>;
}

/** Who moves where, and why, since badges were printed. */
export function BadgeMovesPage({ frame, paths, title, badges, changed, names }: BadgeMovesPageProps) {
  const { t } = frame;
  const lead = badges ? t('days.moves.lead', { day: t.day(badges.at), time: t.time(badges.at) }) : undefined;
  const acts = (
    <Acts>
      <Button href={`${paths.papers}/moves.pdf`} kind="outlined" icon="printer" data-turbo="false">
        {t('days.moves.print')}
      </Button>
    </Acts>
  );
  const moved = changed.filter(({ isNew }) => !isNew);
  const fresh = changed.filter(({ isNew }) => isNew);
  const table = (
    <MovesTable
      t={t}
      caption={t('days.moves')}
      moves={moved.flatMap(({ nameInList, moves }) => moves.map((move) => ({ ...move, nameInList })))}
      names={names}
    />
  );
  return (
    <Page frame={frame} title={`${t('days.moves')}, ${title}`} unlisted>
      <Title back={{ href: paths.papers, label: t('days.papers') }} lead={lead} acts={moved.length > 0 ? acts : null}>
        {t('days.moves')}
      </Title>
      {changed.length === 0 ? (
        <EmptyPage
          title={t(badges ? 'days.moves.none' : 'days.moves.notPrinted')}
          act={<Button href={paths.papers}>{t('days.papers.go')}</Button>}
        >
          {t('days.moves.willBe')}
        </EmptyPage>
      ) : (
        <Stack>
          {moved.length > 0 ? table : <Note tone="done">{t('days.moves.nobody')}</Note>}
          {fresh.length > 0 ? (
            <Section title={t('days.moves.new', { count: fresh.length })}>
              <People people={fresh.map(({ name }) => ({ name }))} />
            </Section>
          ) : null}
        </Stack>
      )}
    </Page>
  );
}

/** "9 h 30 : A → C" */
export function moveWords(t: T, { round, from, to }: MoveShown): string {
  const label = (mark: Mark | null) => mark?.label ?? '–';
  return t('days.moves.said', { time: t.time(round.startsAt), from: label(from), to: label(to) });
}
