import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import { canChange, stateOf } from '../rules/survey-state.ts';
import { type SurveyContent, changeSurvey as saveChange } from '../store/save-survey.ts';
import { answeredOf, surveyHeld } from '../store/surveys.ts';

type Changing = { surveyId: string; version: number; content: SurveyContent };

export type ChangeDecision = { outcome: 'changed' } | { outcome: 'refused'; reason: 'stale' | 'closed' };

/**
 * Before the first answer all of it. Afterwards only until when one may answer: whoever answered did so under this title
 * and knew who was asked.
 */
export function changeSurvey(
  db: Db,
  { networkId }: Member,
  { surveyId, version, content }: Changing,
  now: Date,
): Promise<ChangeDecision> {
  return inTransaction(db, async (tx): Promise<ChangeDecision> => {
    const held = orMissing(await surveyHeld(tx, { networkId, surveyId }));
    if (held.removedAt) throw new Missing();
    if (stateOf(held, now) === 'closed') return { outcome: 'refused', reason: 'closed' };
    if (held.version !== version) return { outcome: 'refused', reason: 'stale' };
    const isFree = canChange(held, await answeredOf(tx, { networkId, surveyId }), now);
    await saveChange(tx, held, isFree ? content : { closesAt: content.closesAt });
    return { outcome: 'changed' };
  });
}
