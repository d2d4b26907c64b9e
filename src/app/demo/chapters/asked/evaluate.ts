import type { Subject } from '#platform/subject';
import type { Written } from '#platform/texts';
import { answer } from '../../../../modules/surveys/actions/answer.ts';
import { closeSurvey } from '../../../../modules/surveys/actions/close-survey.ts';
import { makeSurvey } from '../../../../modules/surveys/actions/make-survey.ts';
import { openSurvey } from '../../../../modules/surveys/actions/open-survey.ts';
import { fieldOf } from '../../../../modules/surveys/rules/ballot.ts';
import type { Question } from '../../../../modules/surveys/rules/question.ts';
import { questionsOf } from '../../../../modules/surveys/store/questions.ts';
import type { SurveyContent } from '../../../../modules/surveys/store/save-survey.ts';
import type { Way } from '../../../../modules/surveys/who-comes.ts';
import type { EvaluationAnswer } from '../../facts/evaluation-answers.ts';
import { as, type Scene } from '../../stage.ts';
import { typeset } from '../../words.ts';

export type Asking = {
  subject: Pick<Subject, 'kind' | 'id'>;
  kind: 'survey' | 'evaluation';
  title: Written;
  audience: SurveyContent['audience'];
  from: 'readyMade' | 'nothing';
};

const COORDINATOR = 'Ana Verhaegen';

/** Ana prepares it; its questions are those it begins with, or come next. Returns its id. */
export async function prepare(scene: Scene, { subject, kind, from, ...asked }: Asking, now: Date): Promise<string> {
  const content = { about: null, opensAt: null, closesAt: null, wantsLetters: false, ...asked };
  return makeSurvey(scene.tx, await as(scene, COORDINATOR, now), { subject, kind, content, from }, now);
}

export async function opened(scene: Scene, surveyId: string, now: Date): Promise<void> {
  const refused = await openSurvey(scene.tx, await as(scene, COORDINATOR, now), surveyId, now);
  if (refused) throw new Error(`The survey of the story did not open: ${refused}`);
}

export async function closed(scene: Scene, surveyId: string, now: Date): Promise<void> {
  const { personId: by } = await as(scene, COORDINATOR, now);
  await closeSurvey(scene.tx, { networkId: scene.networkId, surveyId }, { by }, now);
}

type Answering = { way: Way; lang: 'fr' | 'nl'; values: Record<string, string | string[]> };

/** One person answers. */
export async function answered(scene: Scene, surveyId: string, { way, lang, values }: Answering, now: Date) {
  const device = way.by === 'code' ? way.device : null;
  const which = { networkId: scene.networkId, surveyId };
  const decision = await answer(scene.tx, which, { way, device, values, lang, once: null }, now);
  if (decision.outcome !== 'answered') throw new Error(`The story answers wrongly: ${JSON.stringify(decision)}`);
}

/** Of the ready-made questions: positive, negative, wishes, what it brings, whether they come again. */
export function evaluationTyped(questions: readonly Question[], said: EvaluationAnswer): Answering['values'] {
  const [good, bad, wish, at, again] = questions.map(({ id }) => id);
  const field = (id: string | undefined, part: string) => fieldOf(id ?? '', part);
  return {
    [field(good, 'words')]: typeset(said.lang, said.good ?? ''),
    [field(bad, 'words')]: typeset(said.lang, said.bad ?? ''),
    [field(wish, 'words')]: typeset(said.lang, said.wish ?? ''),
    [field(at, 'at')]: String(said.at),
    [field(again, 'of')]: said.again,
  };
}

export const questionsHere = (scene: Scene, surveyId: string): Promise<Question[]> =>
  questionsOf(scene.tx, { networkId: scene.networkId, surveyId });
