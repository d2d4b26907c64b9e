import { z } from 'zod';
import { networkById } from '#modules/networks';
import { liveTopics } from '#platform/live';
import { Missing, orMissing } from '#platform/missing';
import { showSubject } from '#platform/subject';
import { inLanguage } from '#platform/texts';
import { type App, addressLimit, membersOnly, readForm, unsealed } from '#platform/web';
import { type AnswerDecision, answer } from '../actions/answer.ts';
import { type OwnAnswer, surveyPaths } from '../addresses.ts';
import { stateOf } from '../rules/survey-state.ts';
import { countedOnce, namesOf } from '../rules/who-answers.ts';
import { answerersLike } from '../store/ballots.ts';
import { questionsOf } from '../store/questions.ts';
import { type Survey, surveyOf } from '../store/surveys.ts';
import { stateTopic } from '../store/topic.ts';
import { AnswerPage } from '../views/answer-page.tsx';
import { answererOf, type Way } from '../who-comes.ts';
import { deviceHere, knownDevice } from './device.ts';
import { asMember, type Here, idOf, surveyHere } from './here.ts';
import { resultsShown } from './results-of.ts';
import { surveyShown } from './shown.ts';
import { nothingTyped, typedAgain } from './typing.ts';

/** A hall full of phones behind one address; whoever sends more than that is a machine. */
export const ANSWERS = { points: 600, seconds: 600 };

/** What a form of any questions holds: its fields are known when the questions are. */
const AnyForm = z.looseObject({});

/** Members answer with their account; whoever was written to, by their link. */
export const answeringRoutes = (app: App): void => {
  app.get('/surveys/:survey/answer', membersOnly, async (c) => {
    const { survey } = await surveyHere(c);
    return answerPage(c, survey, ownWay(c));
  });

  app.post('/surveys/:survey/answer', membersOnly, async (c) => {
    const { survey, paths } = await surveyHere(c);
    return receive(c, survey, ownWay(c), paths.answer);
  });

  app.get('/surveys/:survey/by/:seal', async (c) => {
    const { survey, way } = await sealedHere(c);
    return answerPage(c, survey, way);
  });

  app.post('/surveys/:survey/by/:seal', addressLimit('survey.answer', ANSWERS), async (c) => {
    const { survey, way } = await sealedHere(c);
    return receive(c, survey, way, c.req.path);
  });
};

const ownWay = (c: Here): Way => ({ by: 'account', personId: asMember(c).personId });

/** The registration this link was made for; the seal stands for rights, whoever holds it. */
async function sealedHere(c: Here): Promise<{ survey: Survey; way: Way }> {
  const own = orMissing(unsealed<OwnAnswer>('surveys.own', c.req.param('seal') ?? '', c.var.now));
  if (own.networkId !== c.var.network.id || own.surveyId !== idOf(c, 'survey')) throw new Missing();
  const survey = orMissing(await surveyOf(c.var.db, own));
  return { survey, way: { by: 'own', registrationId: own.registrationId } };
}

type Again = ReturnType<typeof typedAgain>;

export async function answerPage(c: Here, survey: Survey, way: Way, again?: Again) {
  const { db, t, now } = c.var;
  const isAccount = way.by === 'account';
  const which = { networkId: survey.networkId, surveyId: survey.id };
  const state = stateOf(survey, now);
  // By code no network stands in the address.
  const { slug } = c.var.network ?? orMissing(await networkById(db, survey.networkId));
  const device = state === 'open' && !again ? knownDevice(c) : deviceHere(c);
  const isClosed = state === 'closed';
  const answerer = isClosed ? null : await answererOf(db, survey, way);
  const [questions, answerers, about] = await Promise.all([
    isClosed ? [] : questionsOf(db, which),
    answerer ? answerersLike(db, which, { who: namesOf(answerer, device), device }) : [],
    showSubject(
      db,
      { networkId: survey.networkId, kind: survey.subjectKind, id: survey.subjectId },
      { member: c.var.member, t, base: `/n/${slug}` },
    ),
  ]);
  const counted = answerer && countedOnce(answerer, { device, rows: answerers });
  const hasAnswered = answerers.some(({ who }) => who === counted?.who);
  const frame = { ...c.var.frame, live: liveTopics([stateTopic(survey.id)], now) };
  // A form that is being filled in is not drawn anew under one's hands.
  const isFilling = state === 'open' && (!hasAnswered || again !== undefined);
  return c.html(
    <AnswerPage
      frame={isFilling ? c.var.frame : frame}
      about={about && (typeof about.title === 'string' ? about.title : inLanguage(about.title, t.lang).text)}
      back={isAccount ? { href: surveyPaths(slug, survey.id).survey, label: t('surveys.title') } : null}
      answer={{
        t,
        survey: surveyShown(survey, now),
        questions,
        action: c.req.path,
        formKey: c.var.formKey,
        answered: hasAnswered ? (way.by === 'code' ? 'device' : 'own') : null,
        typing: again?.typing ?? nothingTyped,
        problems: again?.problems ?? {},
        refusal: again?.refusal,
      }}
      results={isClosed ? await resultsShown(c, survey, slug) : null}
    />,
    again ? 422 : 200,
  );
}

/** One answer comes in, once for its key; refused, the page comes back with what was typed. */
export async function receive(c: Here, survey: Survey, way: Way, location: string) {
  const { db, t, now } = c.var;
  const form = await readForm(c, AnyForm);
  const key = form.ok ? form.key : null;
  const decision: AnswerDecision = await answer(
    db,
    { networkId: survey.networkId, surveyId: survey.id },
    {
      way,
      device: deviceHere(c),
      values: form.values,
      lang: t.lang,
      once: key === null ? null : { key, scope: `survey:${survey.id}`, location },
    },
    now,
  );
  if (decision.outcome === 'answered') return c.redirect(location, 303);
  return answerPage(c, survey, way, typedAgain(t, form.values, decision));
}
