import type { Frame } from '#platform/frame';
import {
  Button,
  Choice,
  Choices,
  Disclosure,
  Field,
  Form,
  List,
  Note,
  Page,
  Quiet,
  Row,
  Section,
  Sheet,
  Stack,
  Title,
} from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import { AnswerSheet } from './answer-sheet.tsx';
import { Results } from './results.tsx';
import type { MineShown, OptionShown, Standing } from './shown.ts';

export type PollProps = {
  frame: Frame;
  path: string;
  title: string;
  about: string | null;
  space: string;
  until: string;
  standing: Standing;
  /** What was said when it was withdrawn. */
  withdrawn: string | null;
  meetingHref: string | null;
  options: readonly OptionShown[];
  answered: number;
  asked: number;
  mine: MineShown | null;
};

type Props = PollProps & {
  back: string;
  waiting: readonly string[];
  remarks: readonly { name: string; words: string }[];
  mayDecide: boolean;
  version: number;
  isStale: boolean;
  refilled: { answer?: RefilledForm; choosing?: RefilledForm; asking?: RefilledForm };
};

/** A search for a date, for members who are asked and for whoever decides. */
export function PollPage(props: Props) {
  const { frame, path, back, title, about, space, options, answered, asked, mine, waiting, remarks } = props;
  const { standing, mayDecide, isStale, refilled } = props;
  const { t } = frame;
  return (
    <Page frame={frame} title={title}>
      <Title
        back={{ href: back, label: t('meetings.title') }}
        over={t('polls.over', { space })}
        lead={about ?? undefined}
      >
        {title}
      </Title>
      <Stack gap="section">
        <StandingNote {...props} />
        {mine && standing === 'open' ? (
          <AnswerSheet
            t={t}
            action={`${path}/answer`}
            options={options}
            mine={mine}
            isStale={isStale}
            refilled={refilled.answer ?? null}
          />
        ) : null}
        <Results t={t} options={options} answered={answered} asked={asked} />
        {remarks.length > 0 ? (
          <Section title={t('polls.remarks')}>
            <List ends>
              {remarks.map(({ name, words }) => (
                <Row name={name} text={words} />
              ))}
            </List>
          </Section>
        ) : null}
        {standing === 'open' || standing === 'over' ? (
          <Section title={t('polls.waiting')}>
            <Quiet>
              {waiting.length === 0 ? t('polls.waitingNone') : t('polls.waitingFor', { names: t.list([...waiting]) })}
            </Quiet>
          </Section>
        ) : null}
        {mayDecide && (standing === 'open' || standing === 'over') ? <Decide {...props} /> : null}
      </Stack>
    </Page>
  );
}

/** Where the search stands, also for those without an account. */
export function StandingNote(props: PollProps) {
  const { frame, standing, until, withdrawn, meetingHref, options, mine } = props;
  const { t } = frame;
  if (standing === 'withdrawn')
    return (
      <Note tone="problem">
        <p>{t('polls.standing.withdrawn')}</p>
        {withdrawn ? <p>{t('meetings.quoted', { words: withdrawn })}</p> : null}
      </Note>
    );
  if (standing === 'chosen') {
    const chosen = options.find(({ isChosen }) => isChosen);
    return (
      <Note tone="done">
        <p>
          {chosen
            ? t('polls.standing.chosen', {
                date: [t.day(chosen.startsAt), t.hours(chosen.startsAt, chosen.endsAt), chosen.place]
                  .filter(Boolean)
                  .join(', '),
              })
            : t('polls.standing.over')}
        </p>
        {meetingHref ? <a href={meetingHref}>{t('polls.toMeeting')}</a> : null}
      </Note>
    );
  }
  if (standing === 'over') return <Note>{t('polls.standing.over')}</Note>;
  return (
    <Note tone={mine?.hasAnswered && !mine.lacks ? 'done' : 'time'}>
      {t(mine?.lacks ? 'polls.standing.lacks' : mine?.hasAnswered ? 'polls.standing.answered' : 'polls.standing.open', {
        until,
      })}
    </Note>
  );
}

function Decide({ frame: { t }, path, options, version, refilled, standing }: Props) {
  const choosing = refilled.choosing ?? null;
  const problems = saidProblems(t, choosing);
  const asking = refilled.asking ?? null;
  return (
    <Sheet id="choose" title={t('polls.choose')} lead={t('polls.chooseSay')}>
      <Form
        t={t}
        action={`${path}/closing`}
        submit={t('polls.chooseAct')}
        problems={problems.all}
        fields={{ seen: String(version) }}
        other={
          <>
            <Button kind="text" href={`${path}/edit`}>
              {t('polls.changeDates')}
            </Button>
            <Button kind="text" href={`${path}/withdrawal`}>
              {t('polls.withdraw')}
            </Button>
          </>
        }
      >
        <Choices t={t} name="option" legend={t('polls.chooseLegend')} error={problems.of('option')}>
          {options.map(({ id, startsAt, endsAt, place, counts }) => (
            <Choice
              name="option"
              value={id}
              label={[t.day(startsAt), t.hours(startsAt, endsAt), place].filter(Boolean).join(', ')}
              text={t('polls.counts', counts)}
              checked={typed(choosing, 'option') === id}
            />
          ))}
        </Choices>
      </Form>
      {standing === 'open' ? (
        <Disclosure label={t('polls.askMore')} open={asking !== null}>
          <Form t={t} action={`${path}/people`} submit={t('polls.askAct')} problems={saidProblems(t, asking).all}>
            <Field
              t={t}
              name="people"
              type="textarea"
              rows={3}
              label={t('polls.people')}
              help={t('polls.peopleHelp')}
              value={typed(asking, 'people')}
              error={saidProblems(t, asking).of('people')}
            />
          </Form>
        </Disclosure>
      ) : null}
    </Sheet>
  );
}
