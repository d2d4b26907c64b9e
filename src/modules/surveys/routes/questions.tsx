import { z } from 'zod';
import { statementsOn } from '#modules/statements';
import { inLang } from '#packages/written';
import { Missing, orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, flash, type RefilledForm, readForm } from '#platform/web';
import { moveQuestion } from '../actions/move-question.ts';
import { removeQuestion } from '../actions/remove-question.ts';
import { writeQuestion } from '../actions/write-question.ts';
import { begun, questionForm, questionTyped } from '../forms/question-form.ts';
import { type Question, type QuestionKind, questionKinds, saidAs } from '../rules/question.ts';
import { questionsOf } from '../store/questions.ts';
import { QuestionFormPage } from '../views/question-form-page.tsx';
import { wordsIn } from '../views/shown.ts';
import { asMember, type Here, idOf, surveyHere } from './here.ts';
import { surveyView } from './survey-view.tsx';

const KindAsked = z.enum(questionKinds);

/** Questions of a survey, before anybody answered. */
export const questionRoutes = (app: App): void => {
  app.get('/surveys/:survey/questions/new', coordinatorsOnly, async (c) => {
    const kind = KindAsked.safeParse(c.req.query('kind'));
    if (!kind.success) throw new Missing();
    return formPage(c, { kind: kind.data, question: null }, null);
  });

  app.post('/surveys/:survey/questions', coordinatorsOnly, async (c) => {
    const kind = KindAsked.safeParse((await readForm(c, z.looseObject({}))).values.kind);
    if (!kind.success) throw new Missing();
    return write(c, { kind: kind.data, question: null });
  });

  app.get('/surveys/:survey/questions/:asked', coordinatorsOnly, async (c) => formPage(c, await askedHere(c), null));

  app.put('/surveys/:survey/questions/:asked', coordinatorsOnly, async (c) => write(c, await askedHere(c)));

  app.put('/surveys/:survey/questions/:asked/place', coordinatorsOnly, async (c) => {
    const { survey, paths } = await surveyHere(c);
    const which = { surveyId: survey.id, questionId: idOf(c, 'asked') };
    const decision = await moveQuestion(c.var.db, asMember(c), which, c.var.now);
    return refusedOr(c, decision, () => c.redirect(paths.survey, 303));
  });

  app.delete('/surveys/:survey/questions/:asked', coordinatorsOnly, async (c) => {
    const { survey, paths } = await surveyHere(c);
    const questionId = idOf(c, 'asked');
    const removal = { surveyId: survey.id, questionId, removed: true };
    const decision = await removeQuestion(c.var.db, asMember(c), removal, c.var.now);
    return refusedOr(c, decision, () => {
      const undo = { action: paths.questionBack(questionId), label: c.var.t('surveys.undo') };
      flash(c, { text: c.var.t('surveys.done.questionRemoved'), undo });
      return c.redirect(paths.survey, 303);
    });
  });

  app.post('/surveys/:survey/questions/:asked/return', coordinatorsOnly, async (c) => {
    const { survey, paths } = await surveyHere(c);
    const removal = { surveyId: survey.id, questionId: idOf(c, 'asked'), removed: false };
    const decision = await removeQuestion(c.var.db, asMember(c), removal, c.var.now);
    return refusedOr(c, decision, () => c.redirect(paths.survey, 303));
  });
};

type Asked = { kind: QuestionKind; question: Question | null };

async function askedHere(c: Here): Promise<Asked> {
  const { which } = await surveyHere(c);
  const id = idOf(c, 'asked');
  const question = orMissing((await questionsOf(c.var.db, which)).find((one) => one.id === id));
  return { kind: question.definition.kind, question };
}

const MOST_SAID = 40;

async function formPage(
  c: Here,
  { kind, question }: Asked,
  refilled: RefilledForm | null,
  refusal: string | null = null,
) {
  const { frame, t, network } = c.var;
  const { survey, paths } = await surveyHere(c);
  const hasOptions = kind === 'dots' || kind === 'choice';
  const said = hasOptions ? await saidAbout(c, survey) : [];
  const first = question?.asked.lang ?? survey.title.lang;
  return c.html(
    <QuestionFormPage
      frame={frame}
      kind={kind}
      action={question ? paths.question(question.id) : paths.questions}
      method={question ? 'put' : 'post'}
      back={{ href: paths.survey, label: wordsIn(t, survey.title) }}
      languages={[first, ...network.languages.filter((lang) => lang !== first)]}
      inLang={inLang}
      stands={question ? questionTyped(question) : begun(kind)}
      refilled={refilled}
      said={said}
      asKinds={saidAs}
      version={question?.version ?? 0}
      refusal={refusal}
    />,
    refilled ? 422 : 200,
  );
}

/** What was said about the same thing, newest first: words that may become options. */
const saidAbout = (
  c: Here,
  { networkId, subjectKind, subjectId }: { networkId: string; subjectKind: string; subjectId: string },
) => statementsOn(c.var.db, { networkId, kind: subjectKind, ids: [subjectId], most: MOST_SAID });

async function write(c: Here, asked: Asked) {
  const { db, t, now } = c.var;
  const { survey, paths } = await surveyHere(c);
  const { kind, question } = asked;
  const said = kind === 'dots' || kind === 'choice' ? await saidAbout(c, survey) : [];
  const preferred = question?.asked.lang ?? survey.title.lang;
  const form = await readForm(
    c,
    questionForm({ kind, preferred, before: question?.definition ?? null, stands: question, said }),
  );
  if (!form.ok) return formPage(c, asked, form);
  const version = Number(form.values.version ?? 0);
  const known = question && { questionId: question.id, version };
  const { outcome } = await writeQuestion(db, asMember(c), { surveyId: survey.id, known, question: form.value }, now);
  if (outcome === 'stale') {
    // What stands there now is shown, what was typed stays: sent once more, it is meant.
    const stands = await askedHere(c);
    const words = stands.question ? wordsIn(t, stands.question.asked) : '';
    return formPage(
      c,
      stands,
      { values: form.values, problems: {} },
      t('surveys.refused.staleQuestion', { asked: words }),
    );
  }
  return refusedOr(c, { outcome }, () => {
    flash(c, { text: t('surveys.done.question') });
    return c.redirect(paths.survey, 303);
  });
}

async function refusedOr(c: Here, { outcome }: { outcome: 'written' | 'answered' | 'full' }, done: () => Response) {
  return outcome === 'written' ? done() : surveyView(c, c.var.t(`surveys.refused.${outcome}`));
}
