import type { z } from 'zod';
import { inLanguage } from '#platform/texts';
import { Beside, Field, Form, Section, Stack } from '#platform/ui';
import type { PaperLookForm } from '../forms/groups.ts';
import { BADGE_FORMATS } from '../papers/index.ts';
import type { Round } from '../rules/day.ts';
import type { OfferedPaper } from '../rules/papers.ts';
import type { OfDay } from './groups-frame.tsx';
import { PapersList, type PapersPrinted } from './papers-list.tsx';

export type PapersAsked = z.output<typeof PaperLookForm>;

interface PapersFormProps extends OfDay {
  /** Rounds that have groups. */
  composed: readonly Round[];
  offered: readonly OfferedPaper[];
  printed: PapersPrinted;
  asked: PapersAsked;
}

/** Said once for all papers: language and ink. Then those of the whole day, and those of one round or all. */
export function PapersForm({ frame, paths, composed, offered, printed, asked }: PapersFormProps) {
  const { t } = frame;
  const list = { t, paths, printed };
  const ofRounds = offered.filter(({ isOfRound }) => isOfRound);
  return (
    <Section title={t('days.papers.print')} id="print">
      <Form t={t} action={paths.printed} data-turbo="false">
        <Beside>
          <Field
            t={t}
            name="lang"
            type="select"
            label={t('days.papers.language')}
            value={asked.lang ?? t.lang}
            options={(['fr', 'nl', 'en'] as const).map((lang) => ({
              value: lang,
              label: t(`days.papers.lang.${lang}`),
            }))}
          />
          <Field
            t={t}
            name="ink"
            type="select"
            label={t('days.papers.ink')}
            value={asked.ink}
            options={(['colour', 'black'] as const).map((ink) => ({ value: ink, label: t(`days.papers.${ink}`) }))}
          />
        </Beside>
        <Field
          t={t}
          name="format"
          type="select"
          label={t('days.papers.format')}
          value={asked.format}
          options={BADGE_FORMATS.map((format) => ({ value: format, label: t(`days.format.${format}`) }))}
        />
        <PapersList {...list} papers={offered.filter(({ isOfRound }) => !isOfRound)} />
        {ofRounds.length > 0 ? (
          <Section title={t('days.papers.ofRounds')} level={3} ruled={false}>
            <Stack>
              {composed.length > 1 ? (
                <Field
                  t={t}
                  name="round"
                  type="select"
                  label={t('days.papers.round')}
                  value={asked.round ?? ''}
                  options={[
                    { value: '', label: t('days.papers.allRounds') },
                    ...composed.map((round) => ({
                      value: round.id,
                      label: `${t.time(round.startsAt)}, ${inLanguage(round.name, t.lang).text}`,
                    })),
                  ]}
                />
              ) : null}
              <PapersList {...list} papers={ofRounds} />
            </Stack>
          </Section>
        ) : null}
      </Form>
    </Section>
  );
}
