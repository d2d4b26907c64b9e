import type { Frame } from '#platform/frame';
import type { T } from '#platform/texts';
import { DataTable, EmptyPage, Filters, Note, Page, Quiet, Section, Stack, Title } from '#platform/ui';
import type { Compared } from '../rules/compare.ts';
import type { QuestionResult } from '../rules/results.ts';
import { wordsIn } from './shown.ts';

type Side = { title: string; answered: number; asked: number | null; rate: number | null };
type Line = { item: string; count: string };

type Props = {
  frame: Frame;
  back: { href: string; label: string };
  choices: readonly { href: string; label: string; current: boolean }[];
  now: Side;
  before: Side | null;
  compared: readonly Compared[];
  /** A result as lines of words and figures. */
  linesOf: (result: QuestionResult) => Line[];
};

/** Two editions side by side: what was asked in the same words, and for the rest why not. */
export function ComparisonPage({ frame, back, choices, now, before, compared, linesOf }: Props) {
  const { t } = frame;
  return (
    <Page frame={frame} title={t('surveys.compare.title')}>
      <Title back={back} lead={t('surveys.compare.lead')}>
        {t('surveys.compare.title')}
      </Title>
      {before === null ? (
        <EmptyPage title={t('surveys.compare.none')}>{t('surveys.compare.noneSay')}</EmptyPage>
      ) : (
        <Stack gap="section">
          {choices.length > 1 ? <Filters label={t('surveys.compare.with')} filters={choices} /> : null}
          <DataTable
            caption={t('surveys.people')}
            columns={[
              { label: t('surveys.compare.figures') },
              { label: before.title, figure: true },
              { label: now.title, figure: true },
            ]}
            rows={[
              {
                cells: [t('surveys.compare.answered'), t.number(before.answered), t.number(now.answered)],
              },
              { cells: [t('surveys.compare.rate'), rateOf(before), rateOf(now)] },
            ]}
          />
          {compared.map((one) => (
            <OneCompared t={t} one={one} now={now} before={before} linesOf={linesOf} />
          ))}
        </Stack>
      )}
    </Page>
  );
}

const rateOf = ({ rate }: Side): string => (rate === null ? '–' : `${rate}\u202f%`);

type OneProps = { t: T; one: Compared; now: Side; before: Side; linesOf: Props['linesOf'] };

function OneCompared({ t, one, now, before, linesOf }: OneProps) {
  if (one.is === 'changed') {
    const [asked, earlier] = [wordsIn(t, one.now.asked), wordsIn(t, one.before.asked)];
    return (
      <Section title={asked}>
        <Note tone="problem">
          <strong>{t('surveys.compare.changed')}.</strong>{' '}
          {asked === earlier
            ? t('surveys.compare.changedDetail')
            : t('surveys.compare.changedSay', { title: before.title, asked: earlier })}
        </Note>
      </Section>
    );
  }
  if (one.is !== 'same')
    return (
      <Section title={wordsIn(t, one.question.asked)}>
        <Quiet>{t('surveys.compare.onlyIn', { title: one.is === 'onlyNow' ? now.title : before.title })}</Quiet>
      </Section>
    );
  return (
    <Section title={wordsIn(t, one.now.question.asked)}>
      {one.now.tally === null || one.before.tally === null ? (
        <Note>{t('surveys.compare.tooFew')}</Note>
      ) : (
        <DataTable
          caption={wordsIn(t, one.now.question.asked)}
          captionHidden
          columns={[
            { label: t('surveys.compare.figures') },
            { label: before.title, figure: true },
            { label: now.title, figure: true },
          ]}
          rows={[
            { cells: [t('surveys.compare.answered'), t.number(one.before.answered), t.number(one.now.answered)] },
            ...sideBySide(t, linesOf, one.before, one.now),
          ]}
        />
      )}
    </Section>
  );
}

/** Words that people wrote are counted and not put in rows: they are read on each side's own page. */
function sideBySide(t: T, linesOf: Props['linesOf'], before: QuestionResult, now: QuestionResult) {
  const [earlier, after] = [linesOf(before), linesOf(now)];
  const sum = (lines: readonly Line[]) => lines.reduce((total, { count }) => total + Number(count), 0);
  const isWritten = now.tally?.kind === 'said' || now.tally?.kind === 'checkIn';
  if (isWritten) return [{ cells: [t('surveys.compare.lines'), t.number(sum(earlier)), t.number(sum(after))] }];
  return after.map(({ item, count }, i) => ({ cells: [item, earlier[i]?.count ?? '–', count] }));
}
