import type { Frame } from '#platform/frame';
import {
  ActionForm,
  Button,
  Choice,
  Choices,
  Definitions,
  Field,
  Form,
  Note,
  Page,
  Prose,
  Section,
  Sheet,
  Title,
} from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { Degree, Standing } from '../rules/evaluation.ts';
import { type ChangeShown, ExperimentHistory } from './experiment-history.tsx';

type Words = { text: string; lang: string };
type Props = {
  frame: Frame;
  path: string;
  listHref: string;
  name: Words;
  about: Words | null;
  standing: Standing;
  startsOn: string;
  endsOn: string;
  reviewOn: string;
  owner: string | null;
  statementHref: string | null;
  criteria: { words: Words; degree: Degree | null; said: Words | null }[];
  verdict: Words | null;
  evaluatedAt: Date | null;
  version: number;
  changes: readonly ChangeShown[];
  mayEvaluate: boolean;
  /** The day at which it is looked at, where one came from its page. */
  eventId: string | null;
  refilled: RefilledForm | null;
  isStale: boolean;
};

const DEGREES = ['yes', 'partly', 'no', 'unknown'] as const;
const VERDICTS = ['kept', 'changed', 'stopped'] as const;

/** What is tried, and what one saw when one looked at it together. */
export function ExperimentPage(props: Props) {
  const { frame, path, name, about, standing, criteria, verdict, evaluatedAt, mayEvaluate, statementHref } = props;
  const { t } = frame;
  return (
    <Page frame={frame} title={name.text}>
      <Title
        back={{ href: props.listHref, label: t('experiments.title') }}
        over={t(`experiments.standing.${standing}`)}
        acts={
          standing === 'running' && mayEvaluate ? (
            <Button kind="outlined" href={`${path}/settings`}>
              {t('experiments.change')}
            </Button>
          ) : undefined
        }
      >
        <span lang={name.lang === t.lang ? undefined : name.lang}>{name.text}</span>
      </Title>
      {props.isStale ? (
        <Note tone="problem">
          <p>{t(standing === 'running' ? 'experiments.staleChange' : 'experiments.stale')}</p>
          {verdict ? <p>{t('experiments.quoted', { words: verdict.text })}</p> : null}
        </Note>
      ) : null}
      {about ? <Prose lang={about.lang}>{about.text}</Prose> : null}
      <Definitions
        items={[
          {
            term: t('experiments.from'),
            text: t('experiments.fromTo', { from: t.date(props.startsOn), to: t.date(props.endsOn) }),
          },
          { term: t('experiments.form.reviewOn'), text: t.date(props.reviewOn) },
          ...(props.owner ? [{ term: t('experiments.owner'), text: props.owner }] : []),
        ]}
      />
      {statementHref ? (
        <p>
          <a href={statementHref}>{t('experiments.comesFrom')}</a>
        </p>
      ) : null}
      {standing === 'running' && mayEvaluate ? <EvaluationForm {...props} /> : <Seen {...props} />}
      {standing !== 'running' && evaluatedAt ? (
        <Section title={t('experiments.cameTo')}>
          {verdict ? <Prose lang={verdict.lang}>{verdict.text}</Prose> : null}
          <p>{t('experiments.evaluatedOn', { day: t.date(evaluatedAt) })}</p>
          {mayEvaluate ? (
            <ActionForm kind="text" method="delete" action={`${path}/evaluation`}>
              {t('experiments.lookAgain')}
            </ActionForm>
          ) : null}
        </Section>
      ) : null}
      <ExperimentHistory t={t} changes={props.changes} />
    </Page>
  );

  function Seen({ criteria: shown }: Props) {
    return (
      <Section title={t('experiments.form.criteria')}>
        <Definitions
          items={shown.map(({ words, degree, said }) => ({
            term: <span lang={words.lang === t.lang ? undefined : words.lang}>{words.text}</span>,
            text: degree
              ? `${t(`experiments.degree.${degree}`)}${said ? `. ${said.text}` : ''}`
              : t('experiments.notYet'),
          }))}
        />
      </Section>
    );
  }

  function EvaluationForm({ version, eventId, refilled }: Props) {
    const problems = saidProblems(t, refilled);
    return (
      <Sheet title={t('experiments.evaluate')} lead={t('experiments.evaluateLead')} id="evaluation">
        <Form
          t={t}
          action={`${path}/evaluation`}
          submit={t('experiments.tell')}
          problems={problems.all}
          fields={{ version: String(version), ...(eventId && { event: eventId }) }}
        >
          {criteria.map(({ words }, index) => (
            <>
              <Choices
                t={t}
                name={`criterion${index}`}
                legend={<span lang={words.lang === t.lang ? undefined : words.lang}>{words.text}</span>}
                error={problems.of(`criterion${index}`)}
                inline
              >
                {DEGREES.map((degree) => (
                  <Choice
                    name={`criterion${index}`}
                    value={degree}
                    label={t(`experiments.degree.${degree}`)}
                    checked={typed(refilled, `criterion${index}`) === degree}
                  />
                ))}
              </Choices>
              <Field
                t={t}
                name={`said${index}`}
                label={t('experiments.whatOneSaw')}
                value={typed(refilled, `said${index}`)}
                optional
                maxlength={300}
              />
            </>
          ))}
          <Choices t={t} name="verdict" legend={t('experiments.verdict')} error={problems.of('verdict')} inline>
            {VERDICTS.map((one) => (
              <Choice
                name="verdict"
                value={one}
                label={t(`experiments.verdict.${one}`)}
                checked={typed(refilled, 'verdict') === one}
              />
            ))}
          </Choices>
          <Field
            t={t}
            type="textarea"
            rows={2}
            name="words"
            label={t('experiments.words')}
            help={t('experiments.wordsHelp')}
            value={typed(refilled, 'words')}
            error={problems.of('words')}
            maxlength={800}
          />
        </Form>
      </Sheet>
    );
  }
}
