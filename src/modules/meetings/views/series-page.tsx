import type { Frame } from '#platform/frame';
import { Button, Choice, Choices, DateBlock, Form, List, Page, Quiet, Row, Section, Sheet, Title } from '#platform/ui';
import { type RefilledForm, saidProblems } from '#platform/web';
import type { MeetingRhythm } from '../rules/kinds.ts';
import { rhythmWords } from './rhythm-words.ts';

type Held = { href: string; title: string; startsAt: Date; words: string; isPast: boolean };
type Props = {
  frame: Frame;
  title: string;
  path: string;
  back: string;
  newHref: string;
  rhythm: MeetingRhythm | null;
  place: string | null;
  standing: readonly string[];
  meetings: readonly Held[];
  /** Days that come next in its rhythm; on a public holiday one meets only when that is meant. */
  proposed: readonly { day: string; isHoliday: boolean }[];
  isCoordinator: boolean;
  version: number;
  refilled: RefilledForm | null;
};

/** A series: its rhythm, its meetings, and the dates that come next, of which one leaves out those that do not suit. */
export function SeriesPage(props: Props) {
  const { frame, title, path, back, rhythm, place, standing, meetings, isCoordinator, newHref } = props;
  const { t } = frame;
  const ahead = meetings.filter(({ isPast }) => !isPast);
  const past = meetings.filter(({ isPast }) => isPast).toReversed();
  return (
    <Page frame={frame} title={title}>
      <Title
        back={{ href: back, label: t('meetings.title') }}
        lead={[rhythm ? rhythmWords(t, rhythm) : t('meetings.series.free'), place].filter(Boolean).join(', ')}
        acts={
          isCoordinator ? (
            <Button kind="outlined" href={`${path}/edit`}>
              {t('meetings.series.change')}
            </Button>
          ) : undefined
        }
      >
        {title}
      </Title>
      {standing.length > 0 ? <Quiet>{t('meetings.series.standing', { points: t.list([...standing]) })}</Quiet> : null}
      <Section title={t('meetings.ahead')}>
        {ahead.length === 0 ? <Quiet>{t('meetings.noneAhead')}</Quiet> : <Meetings t={t} meetings={ahead} />}
      </Section>
      {isCoordinator ? <Proposed {...props} newHref={newHref} /> : null}
      {past.length > 0 ? (
        <Section title={t('meetings.past')}>
          <Meetings t={t} meetings={past} />
        </Section>
      ) : null}
    </Page>
  );
}

const Meetings = ({ t, meetings }: { t: Frame['t']; meetings: readonly Held[] }) => (
  <List ends>
    {meetings.map(({ href, title, startsAt, words }) => (
      <Row lead={<DateBlock t={t} on={startsAt} />} name={title} href={href} text={words} />
    ))}
  </List>
);

function Proposed({ frame: { t }, path, proposed, version, refilled, newHref }: Props) {
  const problems = saidProblems(t, refilled);
  return (
    <Sheet title={t('meetings.series.next')} lead={proposed.length > 0 ? t('meetings.series.nextSay') : undefined}>
      {proposed.length === 0 ? (
        <Button href={newHref}>{t('meetings.new')}</Button>
      ) : (
        <Form
          t={t}
          action={`${path}/dates`}
          submit={t('meetings.series.plan')}
          problems={problems.all}
          fields={{ version: String(version) }}
          other={
            <Button kind="text" href={newHref}>
              {t('meetings.series.other')}
            </Button>
          }
        >
          <Choices t={t} name="days" legend={t('meetings.series.days')} error={problems.of('days')}>
            {proposed.map(({ day, isHoliday }) => (
              <Choice
                name="days[]"
                value={day}
                kind="several"
                label={t.day(day, { year: true })}
                text={isHoliday ? t('meetings.holiday') : undefined}
                checked={refilled === null && !isHoliday}
              />
            ))}
          </Choices>
        </Form>
      )}
    </Sheet>
  );
}
