import type { T } from '#platform/texts';
import { DataTable, Facts, Note, Page, Quiet, Section, Stack, Title } from '#platform/ui';
import type { DayFigures } from '../../rules/after/day-figures.ts';
import type { FirstMeetings } from '../../rules/after/first-meetings.ts';
import type { OfDay } from '../groups-frame.tsx';

interface AfterPageProps extends OfDay {
  startsAt: Date;
  figures: DayFigures;
  organisations: FirstMeetings;
  /** Earlier days of which figures are kept. */
  days: number;
  before: { title: string; startsAt: Date; figures: DayFigures } | null;
  /** Devices of the door may still send what they kept. */
  mayChange: boolean;
  /** When names are forgotten. */
  forgotten: { on: Date; isPast: boolean };
}

/** What a day was: people, organisations, who met for the first time, beside the day before. Never by name. */
export function AfterPage(props: AfterPageProps) {
  const { frame, paths, title, startsAt, figures, organisations, days, before, mayChange, forgotten } = props;
  const { t } = frame;
  const fact = (figure: number, words: string) => ({ figure: t.number(figure), words });
  const { met, first } = organisations;
  return (
    <Page frame={frame} title={`${t('after.title')}, ${title}`} unlisted>
      <Title
        back={{ href: paths.event, label: title }}
        lead={t('after.lead', { day: t.day(startsAt, { year: true }) })}
      >
        {t('after.title')}
      </Title>
      <Stack>
        <Facts
          facts={[
            fact(figures.people, t('after.people', { count: figures.people })),
            fact(figures.organisations, t('after.organisations', { count: figures.organisations })),
            fact(met, t('after.met', { count: met })),
            ...(first === null ? [] : [fact(first, t('after.first', { count: first }))]),
          ]}
          text={metWords(t, figures)}
        />
        <p>{first === null ? t('after.firstUnknown') : t('after.firstText', { first, days })}</p>
        <Quiet>{t(figures.present > 0 ? 'after.countedPresent' : 'after.countedSeated')}</Quiet>
        {mayChange ? <Note tone="time">{t('after.soon')}</Note> : null}
      </Stack>
      {before ? <BesideTheDayBefore t={t} startsAt={startsAt} figures={figures} before={before} /> : null}
      <Quiet small>
        {t(forgotten.isPast ? 'after.forgotten' : 'after.kept', { day: t.day(forgotten.on, { year: true }) })}
      </Quiet>
    </Page>
  );
}

function metWords(t: T, { metFewest, metMiddle, metMost }: DayFigures): string {
  if (metFewest === metMost) return t('after.textSame', { count: metMost });
  const [fewest, middle, most] = [t.number(metFewest), t.number(metMiddle), t.number(metMost)];
  return t('after.text', { fewest, middle, most });
}

type Beside = Pick<AfterPageProps, 'startsAt' | 'figures'> & { t: T; before: NonNullable<AfterPageProps['before']> };

/** Two days beside each other; neither is better. */
function BesideTheDayBefore({ t, startsAt, figures, before }: Beside) {
  const row = (label: string, of: (of: DayFigures) => number) => ({
    cells: [label, t.number(of(figures)), t.number(of(before.figures))],
  });
  return (
    <Section title={t('after.compared')}>
      <DataTable
        caption={t('after.compared')}
        captionHidden
        columns={[
          { label: t('after.row') },
          { label: t('after.thisDay', { year: yearOf(startsAt) }), figure: true },
          { label: t('after.dayBefore', { title: before.title, year: yearOf(before.startsAt) }), figure: true },
        ]}
        rows={[
          row(t('after.rowPeople'), ({ people }) => people),
          row(t('after.rowPresent'), ({ present }) => present),
          row(t('after.rowOrganisations'), (of) => of.organisations),
          row(t('after.rowRounds'), ({ rounds }) => rounds),
          row(t('after.rowPairs'), ({ pairs }) => pairs),
          row(t('after.rowAgain'), ({ again }) => again),
          row(t('after.rowMiddle'), ({ metMiddle }) => metMiddle),
        ]}
      />
    </Section>
  );
}

const yearOf = (at: Date): string => String(at.getUTCFullYear());
