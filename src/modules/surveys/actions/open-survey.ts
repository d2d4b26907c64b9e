import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import { whyNotOpen } from '../rules/survey-state.ts';
import { questionsOf } from '../store/questions.ts';
import { changeSurvey } from '../store/save-survey.ts';
import { surveyHeld } from '../store/surveys.ts';

/** From now on people answer. null: it is open. */
export function openSurvey(
  db: Db,
  { networkId, personId }: Member,
  surveyId: string,
  now: Date,
): Promise<'isOpen' | 'isClosed' | 'noQuestion' | null> {
  return inTransaction(db, async (tx) => {
    const held = orMissing(await surveyHeld(tx, { networkId, surveyId }));
    if (held.removedAt) throw new Missing();
    const refused = whyNotOpen(held, (await questionsOf(tx, { networkId, surveyId })).length, now);
    if (refused) return refused;
    // An hour to close that is over by now was meant for another opening.
    const closesAt = held.closesAt && held.closesAt > now ? held.closesAt : null;
    await changeSurvey(tx, held, { opensAt: now, openedBy: personId, closesAt });
    return null;
  });
}
