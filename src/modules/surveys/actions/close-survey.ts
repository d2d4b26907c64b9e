import { sayAll } from '#modules/statements';
import { type Db, inTransaction, type Tx } from '#platform/db';
import { askedCount } from '../asked-count.ts';
import { stateOf } from '../rules/survey-state.ts';
import { wordsToSay } from '../rules/words-to-say.ts';
import { ballotsOf, cutFromPeople } from '../store/ballots.ts';
import { questionsOf } from '../store/questions.ts';
import { changeSurvey } from '../store/save-survey.ts';
import { type Survey, surveyHeld, type Which } from '../store/surveys.ts';

/**
 * Nobody answers any more and the results are shown. In the same act nothing leads from people to answers any more, and
 * what was said becomes statements. `by` null: its hour came. Closed twice it is closed once.
 */
export function closeSurvey(db: Db, which: Which, { by }: { by: string | null }, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const held = await surveyHeld(tx, which);
    if (!held || held.removedAt || held.closedAt || stateOf(held, now) === 'draft') return;
    if (by === null && stateOf(held, now) !== 'closed') return;
    const { asked, doorNoted } = await askedCount(tx, held, now);
    const closesAt = held.closesAt && held.closesAt < now ? held.closesAt : now;
    const opensAt = held.opensAt && held.opensAt < now ? held.opensAt : now;
    // What all members may read comes from what all members were asked, or who was at an event: a space keeps its words.
    if (held.audience !== 'space') await tellWords(tx, held, now);
    await cutFromPeople(tx, which);
    await changeSurvey(tx, held, { opensAt, closesAt, closedAt: now, closedBy: by, asked, doorNoted });
  });
}

/** By nobody, in the order of their letters: neither who said them nor who came first can be read from them. */
async function tellWords(tx: Tx, survey: Survey, now: Date): Promise<void> {
  const { networkId, id: surveyId } = survey;
  const which = { networkId, surveyId };
  const subject = { networkId, kind: survey.subjectKind, id: survey.subjectId };
  const words = wordsToSay(await questionsOf(tx, which), await ballotsOf(tx, which));
  const nobody = { personId: null, name: null, organisationId: null };
  await sayAll(
    tx,
    subject,
    words.map(({ kind, words: text, lang }) => ({ kind, said: { lang, text }, ...nobody })),
    now,
  );
}
