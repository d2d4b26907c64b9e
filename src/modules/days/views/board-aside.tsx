import type { T } from '#platform/texts';
import { DataTable, Definitions, Disclosure, Facts, Flagged, GroupMark, Inline, Section } from '#platform/ui';
import type { DayPaths } from '../addresses.ts';
import type { Board } from '../rules/board.ts';
import type { CountsShown } from '../rules/counts-for.ts';
import { CountsPanel } from './counts-panel.tsx';
import { HeldSection } from './lock/held-section.tsx';

interface BoardAsideProps {
  t: T;
  paths: DayPaths;
  board: Board;
  counts: CountsShown | null;
}

export function BoardAside({ t, paths, board, counts }: BoardAsideProps) {
  const { round, groups } = board;
  return (
    <>
      {groups.length > 0 ? <BoardFacts t={t} board={board} /> : null}
      {groups.length > 0 && board.balance.length > 0 ? (
        <Section title={t('days.balance')}>
          <DataTable
            caption={t('days.balance')}
            captionHidden
            columns={[
              { label: t('days.balance.who') },
              ...groups.map(({ mark }) => ({
                label: <GroupMark t={t} letter={mark.letter} turn={mark.turn} size="letter" />,
                figure: true,
              })),
            ]}
            rows={board.balance.map(({ of, perGroup, away }) => ({
              cells: [
                t(`days.balance.${of}`),
                ...perGroup.map((count, group) =>
                  away[group] ? <Flagged why={t('days.balance.away')}>{count}</Flagged> : count,
                ),
              ],
            }))}
          />
        </Section>
      ) : null}
      {groups.length > 0 ? <HeldSection t={t} paths={paths} board={board} /> : null}
      <Section title={t('days.round.rules')}>
        <Definitions
          items={[
            { term: t('days.round.hours'), text: t.hours(round.startsAt, round.endsAt) },
            {
              term: t('days.round.size'),
              text: t('days.round.sizeIs', { min: round.min, max: round.max, ideal: round.ideal }),
            },
            {
              term: t('days.round.count'),
              text: round.count === null ? t('days.round.countFree') : t('days.counts.count', { count: round.count }),
            },
          ]}
        />
        <Inline>
          <a href={paths.roundForm(round.id)}>{t('days.round.change')}</a>
          {groups.length > 0 ? <a href={paths.places(round.id)}>{t('days.places.go')}</a> : null}
          {groups.length > 0 ? <a href={paths.repair}>{t('repair.go')}</a> : null}
          <a href={paths.wishes}>{t('wishes.title')}</a>
          <a href={paths.cases}>{t('cases.title')}</a>
          <a href={paths.newRound}>{t('days.round.add')}</a>
          <a href={paths.explained}>{t('explained.title')}</a>
          <a href={paths.versions}>{t('versions.title')}</a>
          <a href={paths.history}>{t('days.history')}</a>
        </Inline>
      </Section>
      {groups.length > 0 ? (
        <Disclosure label={t('days.counts')}>
          <CountsPanel t={t} counts={counts} choose={{ action: paths.groupCount(round.id), version: round.version }} />
        </Disclosure>
      ) : null}
    </>
  );
}

function BoardFacts({ t, board }: { t: T; board: Board }) {
  const { sameOrganisation, sameProven, again, againProven } = board.facts;
  const proven = t('days.facts.proven');
  return (
    <Facts
      facts={[
        {
          figure: t.number(sameOrganisation),
          words: t('days.facts.sameOrganisation', { count: sameOrganisation }),
          proven: sameProven ? proven : undefined,
        },
        {
          figure: t.number(again),
          words: t('days.facts.again', { count: again }),
          proven: againProven ? proven : undefined,
        },
      ]}
      text={againProven && again > 0 ? t('days.facts.textProven', { people: board.expected }) : t('days.facts.text')}
    />
  );
}
