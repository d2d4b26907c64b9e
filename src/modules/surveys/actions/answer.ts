import { type Db, inTransaction } from '#platform/db';
import { Missing, orMissing } from '#platform/missing';
import type { Language } from '#platform/texts';
import { answeredBefore, answerOnce } from '#platform/web';
import { type BallotRead, readBallot } from '../rules/ballot.ts';
import { stateOf } from '../rules/survey-state.ts';
import { countedOnce, mayAnswer, type NoAnswer, namesOf } from '../rules/who-answers.ts';
import { answerersLike, dropAnswer, saveAnswerer, saveBallot } from '../store/ballots.ts';
import { questionsOf } from '../store/questions.ts';
import { surveyHeld, type Which } from '../store/surveys.ts';
import { answererOf, type Way } from '../who-comes.ts';

type Answering = {
  way: Way;
  /** The phone it comes from, whoever holds it. null: it keeps nothing by which it could be known again. */
  device: string | null;
  values: Readonly<Record<string, string | string[]>>;
  lang: Language;
  once: { key: string; scope: string; location: string } | null;
};

export type AnswerDecision =
  | { outcome: 'answered' }
  | { outcome: 'refused'; reason: NoAnswer | 'notOpen' | 'closed' }
  | { outcome: 'problems'; problems: Extract<BallotRead, { ok: false }>['problems'] };

/**
 * One person answers, or answers anew: the last answer counts. The survey is held, so that nobody counts twice by two
 * ways at the same moment, and nothing comes in while it closes.
 */
export function answer(db: Db, which: Which, answering: Answering, now: Date): Promise<AnswerDecision> {
  const { way, device, values, lang, once } = answering;
  return inTransaction(db, async (tx): Promise<AnswerDecision> => {
    const survey = orMissing(await surveyHeld(tx, which));
    if (survey.removedAt) throw new Missing();
    // A phone that never heard the answer sends the same again, perhaps after a newer one: that one stays.
    if (once && (await answeredBefore(tx, once.key, once.scope))) return { outcome: 'answered' };
    const state = stateOf(survey, now);
    if (state !== 'open') return { outcome: 'refused', reason: state === 'closed' ? 'closed' : 'notOpen' };
    const answerer = await answererOf(tx, survey, way);
    const refused = mayAnswer(survey.audience, answerer);
    if (refused) return { outcome: 'refused', reason: refused };

    const read = readBallot(await questionsOf(tx, which), values);
    if (!read.ok) return { outcome: 'problems', problems: read.problems };

    const rows = await answerersLike(tx, which, { who: namesOf(answerer, device), device });
    const counted = orMissing(countedOnce(answerer, { device, rows }));
    if (counted.replaces) await dropAnswer(tx, which, counted.replaces);
    await saveBallot(tx, which, counted.who, { said: read.ballot, lang });
    const { personId, registration } = answerer;
    const registrationId = registration?.id ?? null;
    await saveAnswerer(tx, which, { who: counted.who, personId, registrationId, device });
    if (once) await answerOnce(tx, once.key, once.scope, once.location, now);
    return { outcome: 'answered' };
  });
}
