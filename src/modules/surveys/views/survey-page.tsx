import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import {
  ActionForm,
  Acts,
  Button,
  Columns,
  Facts,
  List,
  Note,
  Page,
  Quiet,
  Refusal,
  Row,
  Section,
  Stack,
  Title,
} from '#platform/ui';
import type { SurveyPaths } from '../addresses.ts';
import type { Question, QuestionKind } from '../rules/question.ts';
import { QuestionsPart } from './questions-part.tsx';
import { ResultsPanel, type ResultsPanelProps } from './results/results-panel.tsx';
import { type SurveyShown, stateWords, wordsIn } from './shown.ts';

type SurveyPageProps = {
  frame: Frame;
  survey: SurveyShown;
  paths: SurveyPaths;
  allPath: string;
  /** What it is about. */
  about: { title: string; href: string } | null;
  questions: readonly Question[];
  kinds: readonly QuestionKind[];
  answered: number;
  /** Among those who answer; somebody who coordinates a space may not be in it. */
  isAsked: boolean;
  isCoordinator: boolean;
  /** Before the first answer. */
  canChange: boolean;
  results: ResultsPanelProps | null;
  /** A closed survey to put beside it exists. */
  isComparable: boolean;
  /** What is told of its letters. */
  letters: string | null;
  /** For anyone in the room. */
  code: Child | null;
  refusal?: string | undefined;
};

/** One survey: prepared, open or closed. Members answer from here, coordinators see to it. */
export function SurveyPage(props: SurveyPageProps) {
  const { frame, survey, paths, allPath, about, results, isCoordinator, refusal } = props;
  const { t } = frame;
  const title = wordsIn(t, survey.title);
  return (
    <Page frame={frame} title={title}>
      <Title
        back={{ href: allPath, label: t('surveys.backToAll') }}
        over={about ? <a href={about.href}>{about.title}</a> : t(`surveys.kind.${survey.kind}`)}
        lead={stateWords(t, survey)}
        acts={<MainAct {...props} />}
      >
        {title}
      </Title>
      {refusal ? <Refusal>{refusal}</Refusal> : null}
      <Columns aside={<Aside {...props} />}>
        {results ? (
          <ResultsPanel {...results} />
        ) : (
          <Stack gap="section">
            {survey.about ? <p>{wordsIn(t, survey.about)}</p> : null}
            {survey.state === 'open' ? <LiveCount {...props} /> : null}
            <QuestionsPart {...props} />
          </Stack>
        )}
      </Columns>
      {isCoordinator ? (
        <Stack>
          <Quiet small>{t('surveys.copySay')}</Quiet>
          <Acts>
            <ActionForm action={paths.copy}>{t('surveys.copy')}</ActionForm>
            <ActionForm action={paths.survey} method="delete" kind="text">
              {t('surveys.remove')}
            </ActionForm>
          </Acts>
        </Stack>
      ) : null}
    </Page>
  );
}

/** The one act of the moment. */
function MainAct({ frame: { t }, survey: { state }, paths, questions, isAsked, isCoordinator }: SurveyPageProps) {
  if (state === 'open')
    return (
      <>
        {isAsked ? <Button href={paths.answer}>{t('surveys.answer.go')}</Button> : null}
        {isCoordinator ? (
          <Button href={paths.screen} kind="outlined">
            {t('surveys.screen')}
          </Button>
        ) : null}
        {isCoordinator ? (
          <Button href={paths.closing} kind="outlined">
            {t('surveys.close')}
          </Button>
        ) : null}
      </>
    );
  if (!isCoordinator) return null;
  if (state === 'closed')
    return (
      <Button href={paths.screen} kind="outlined">
        {t('surveys.screen')}
      </Button>
    );
  return questions.length === 0 ? null : (
    <ActionForm action={paths.opening} kind="filled">
      {t('surveys.open')}
    </ActionForm>
  );
}

function LiveCount({ frame: { t }, answered }: SurveyPageProps) {
  return (
    <Facts
      facts={[{ figure: t.number(answered), words: t('surveys.countWords', { count: answered }) }]}
      text={t('surveys.results.hidden')}
    />
  );
}

function Aside({ frame: { t }, survey, paths, results, isCoordinator, isComparable, letters, code }: SurveyPageProps) {
  const { state, audience } = survey;
  return (
    <Stack gap="section">
      <Section title={t('surveys.field.audience')}>
        <List>
          <Row
            name={t(`surveys.audience.${audience}`)}
            text={t(`surveys.audience.${audience}Say`)}
            end={isCoordinator && state !== 'closed' ? <a href={paths.edit}>{t('surveys.change')}</a> : undefined}
          />
        </List>
      </Section>
      {letters ? <Note tone="time">{letters}</Note> : null}
      {state === 'open' ? code : null}
      {results ? (
        <Section title={t('surveys.files')}>
          <List>
            {isComparable ? <Row name={t('surveys.compare.title')} href={paths.comparison} /> : null}
            {isCoordinator ? <Row name={t('surveys.csv')} href={paths.csv} /> : null}
            {isCoordinator ? <Row name={t('surveys.xlsx')} href={paths.xlsx} /> : null}
          </List>
          <Quiet small>{t('surveys.files.print')}</Quiet>
        </Section>
      ) : null}
    </Stack>
  );
}
