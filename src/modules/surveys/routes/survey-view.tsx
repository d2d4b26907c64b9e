import { liveTopics } from '#platform/live';
import { plugged } from '#platform/slots';
import { showSubject } from '#platform/subject';
import { inLanguage } from '#platform/texts';
import { codePath, surveysPath } from '../addresses.ts';
import { surveyedEvents } from '../ports.ts';
import { codeShown } from '../rules/code.ts';
import { morningAfter } from '../rules/letters.ts';
import { questionKinds } from '../rules/question.ts';
import { canChange, stateOf } from '../rules/survey-state.ts';
import { questionsOf } from '../store/questions.ts';
import { answeredOf, type Survey } from '../store/surveys.ts';
import { countTopic, stateTopic } from '../store/topic.ts';
import { CodeShown } from '../views/code-shown.tsx';
import { SurveyPage } from '../views/survey-page.tsx';
import { isInSpaceOf } from '../who-comes.ts';
import { comparedHere } from './compared.ts';
import { type Here, surveyHere } from './here.ts';
import { resultsShown } from './results-of.ts';
import { surveyShown } from './shown.ts';

/** The page of a survey, for members; with a sentence where an act was refused. */
export async function surveyView(c: Here, refusal?: string) {
  const { db, now, network, member } = c.var;
  const { survey, which, paths } = await surveyHere(c);
  const isClosed = stateOf(survey, now) === 'closed';
  const [questions, answered, about, comparable, letters, isAsked] = await Promise.all([
    isClosed ? [] : questionsOf(db, which),
    isClosed ? 0 : answeredOf(db, which),
    aboutOf(c, survey),
    isClosed ? comparedHere(c, which) : [],
    lettersOf(c, survey),
    // Of a space one may coordinate without being in it.
    survey.audience !== 'space' || member?.role !== 'coordinator' || isInSpaceOf(db, survey, member.personId),
  ]);
  return c.html(
    <SurveyPage
      frame={{ ...c.var.frame, live: liveTopics([countTopic(survey.id), stateTopic(survey.id)], now) }}
      survey={surveyShown(survey, now)}
      paths={paths}
      allPath={surveysPath(network.slug)}
      about={about}
      questions={questions}
      kinds={questionKinds}
      answered={answered}
      isAsked={isAsked}
      isCoordinator={member?.role === 'coordinator'}
      canChange={canChange(survey, answered, now)}
      results={isClosed ? await resultsShown(c, survey, network.slug) : null}
      isComparable={comparable.length > 0}
      letters={letters}
      code={survey.audience === 'anyone' ? codeOf(c, survey) : null}
      refusal={refusal}
    />,
    refusal ? 422 : 200,
  );
}

export const codeOf = (c: Here, { code }: Survey, isBig = false) => (
  <CodeShown
    t={c.var.t}
    address={c.var.origin + codePath(code)}
    code={codeShown(code)}
    typedAt={`${c.var.origin.replace(/^https?:\/\//, '')}/q`}
    isBig={isBig}
  />
);

/** What it is about, and where that is. null: of the network as a whole, or not for this reader. */
export async function aboutOf(c: Here, { networkId, subjectKind: kind, subjectId: id }: Survey) {
  const { db, t, member, network } = c.var;
  if (kind === 'network') return null;
  const shown = await showSubject(db, { networkId, kind, id }, { member, t, base: `/n/${network.slug}` });
  return (
    shown && {
      title: typeof shown.title === 'string' ? shown.title : inLanguage(shown.title, t.lang).text,
      href: shown.href,
    }
  );
}

/** What coordinators are told of its letters. */
async function lettersOf(c: Here, survey: Survey): Promise<string | null> {
  const { db, t, member, now } = c.var;
  const { wantsLetters, letterAt, remindedAt, networkId, subjectId: eventId } = survey;
  if (!wantsLetters || member?.role !== 'coordinator') return null;
  if (letterAt && remindedAt) return t('surveys.letters.both', { day: t.date(letterAt), reminded: t.date(remindedAt) });
  if (letterAt) return t('surveys.letters.first', { day: t.date(letterAt) });
  if (stateOf(survey, now) === 'closed') return null;
  const event = await plugged(surveyedEvents).event(db, { networkId, eventId });
  if (!event) return null;
  const at = morningAfter(event.endsAt, 1);
  return t('surveys.letters.wait', { day: t.day(at), time: t.time(at) });
}
