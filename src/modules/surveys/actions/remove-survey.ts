import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { changeSurvey } from '../store/save-survey.ts';
import { surveyHeld } from '../store/surveys.ts';

/** Takes it off all pages, or puts it back as it was (`removed: false`). */
export function removeSurvey(
  db: Db,
  { networkId, personId }: Member,
  { surveyId, removed }: { surveyId: string; removed: boolean },
  now: Date,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    const held = orMissing(await surveyHeld(tx, { networkId, surveyId }));
    if ((held.removedAt !== null) === removed) return;
    const removal = removed ? { removedAt: now, removedBy: personId } : { removedAt: null, removedBy: null };
    await changeSurvey(tx, held, removal);
  });
}
