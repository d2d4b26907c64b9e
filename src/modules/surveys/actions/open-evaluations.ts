import { type Db, inTransaction } from '#platform/db';
import { whyNotOpen } from '../rules/survey-state.ts';
import { questionsOf } from '../store/questions.ts';
import { changeSurvey } from '../store/save-survey.ts';
import { surveyHeld, surveysOn } from '../store/surveys.ts';

/** The day is closed: the evaluations that were prepared for it, and that nobody gave another hour, open. */
export function openEvaluations(
  db: Db,
  { networkId, eventId }: { networkId: string; eventId: string },
  now: Date,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    for (const { survey } of await surveysOn(tx, { networkId, kind: 'event', id: eventId })) {
      const which = { networkId, surveyId: survey.id };
      const held = survey.kind === 'evaluation' ? await surveyHeld(tx, which) : null;
      if (!held || held.opensAt || whyNotOpen(held, (await questionsOf(tx, which)).length, now)) continue;
      if (held.closesAt === null || held.closesAt > now) await changeSurvey(tx, held, { opensAt: now });
    }
  });
}
