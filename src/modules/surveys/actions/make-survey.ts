import { type Db, inTransaction, type Tx } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import type { Subject } from '#platform/subject';
import { readyMade } from '../ready-made.ts';
import { questionsOf, saveQuestion } from '../store/questions.ts';
import { type SurveyContent, saveSurvey, tellChanged } from '../store/save-survey.ts';
import { type Survey, surveyOf, type Which } from '../store/surveys.ts';

type Making = {
  subject: Pick<Subject, 'kind' | 'id'>;
  kind: Survey['kind'];
  content: SurveyContent;
  /** Whose questions it begins with: ready-made ones, those of another survey, or none. */
  from: 'readyMade' | 'nothing' | { surveyId: string };
};

/** A survey with its first questions, not open yet. Returns its id. */
export function makeSurvey(db: Db, member: Member, making: Making, now: Date): Promise<string> {
  const { networkId, personId: madeBy } = member;
  const { subject, kind, content, from } = making;
  return inTransaction(db, async (tx) => {
    const copyOf = typeof from === 'object' ? orMissing(await surveyOf(tx, { networkId, ...from })).id : null;
    const about = { subjectKind: subject.kind, subjectId: subject.id };
    const surveyId = await saveSurvey(tx, { networkId, ...about, kind, ...content, copyOf, madeBy, madeAt: now });
    const which = { networkId, surveyId };
    if (copyOf) await copyQuestions(tx, { networkId, surveyId: copyOf }, which);
    if (from === 'readyMade')
      for (const [position, question] of readyMade.entries()) await saveQuestion(tx, which, { ...question, position });
    await tellChanged(tx, { id: surveyId, ...about });
    return surveyId;
  });
}

/** The same questions, known by their origin: two editions can be put side by side. */
async function copyQuestions(tx: Tx, from: Which, into: Which): Promise<void> {
  for (const { id: _, version: __, ...question } of await questionsOf(tx, from)) await saveQuestion(tx, into, question);
}
