import type { z } from 'zod';
import { inLanguage } from '#platform/texts';
import { Acts, Beside, Button, Field, Form, type IconName, List, Row, Section } from '#platform/ui';
import type { PaperLookForm } from '../forms.ts';
import { BADGE_FORMATS } from '../papers/index.ts';
import type { Round } from '../rules/day.ts';
import type { OfferedPaper, PaperName } from '../rules/papers.ts';
import type { PrintedPapers, PrintedSeating } from '../rules/printed.ts';
import { paperKeys, paperName } from '../words.ts';
import type { OfDay } from './groups-frame.tsx';

export type PapersAsked = z.output<typeof PaperLookForm>;
export type PapersPrinted = { papers: readonly PrintedPapers[]; badges: PrintedSeating | null };

interface PapersFormProps extends OfDay {
  /** Rounds that have groups. */
  composed: readonly Round[];
  offered: readonly OfferedPaper[];
  printed: PapersPrinted;
  asked: PapersAsked;
}

/** Said once for all papers: language, ink, sheets of badges, round. Then one button for each paper. */
export function PapersForm({ frame, paths, composed, offered, printed, asked }: PapersFormProps) {
  const { t } = frame;
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
          <Field
            t={t}
            name="format"
            type="select"
            label={t('days.papers.format')}
            value={asked.format}
            options={BADGE_FORMATS.map((format) => ({ value: format, label: t(`days.format.${format}`) }))}
          />
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
        </Beside>
        <List ends>
          {offered.map(({ paper, isOfRound }) => {
            const name = paperName(t, paper);
            return (
              <Row
                name={name}
                text={t(`days.paper.${paperKeys[paper]}.say`)}
                note={noteOf(paper, isOfRound)}
                end={<Print />}
              />
            );

            function Print() {
              return (
                <Acts>
                  <Button
                    name="paper"
                    value={paper}
                    icon={icons[paper]}
                    kind="outlined"
                    label={`${t('days.papers.printIt')}, ${name}`}
                  >
                    {t('days.papers.printIt')}
                  </Button>
                  <Button
                    kind="text"
                    formaction={`${paths.papers}/${paper}.pdf`}
                    formmethod="get"
                    label={`${t('days.papers.look')}, ${name}`}
                  >
                    {t('days.papers.look')}
                  </Button>
                </Acts>
              );
            }
          })}
        </List>
      </Form>
    </Section>
  );

  /** When it was printed last. */
  function noteOf(paper: PaperName, isOfRound: boolean) {
    const last = printed.papers.find(({ papers }) => papers.includes(paper));
    const ofRounds = isOfRound && composed.length > 1 ? t('days.papers.ofRound') : null;
    const when = last && t('days.papers.printedOn', { day: t.day(last.at), time: t.time(last.at) });
    return [ofRounds, when].filter(Boolean).join(' ') || undefined;
  }
}

const icons: Record<PaperName, IconName> = {
  badges: 'identification-badge',
  'door-list': 'list',
  'table-cards': 'flag',
  tables: 'table',
  facilitators: 'note-pencil',
  posters: 'megaphone',
  'place-posters': 'map-pin',
  rotation: 'arrows-left-right',
  draw: 'shuffle',
  moves: 'arrows-left-right',
};
