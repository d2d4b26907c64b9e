import { say } from '#modules/statements';
import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import type { Language } from '#platform/texts';
import { stateOf } from '../rules/survey-state.ts';
import { proposalsOf, saveProposal } from '../store/proposals.ts';
import { surveyHeld } from '../store/surveys.ts';

type Proposing = { surveyId: string; questionId: string; cell: string; words: string; lang: Language };

/** What many chose becomes a proposal for the programme, once, said by whoever coordinates. */
export function propose(
  db: Db,
  { networkId, personId, organisationId }: Member,
  { surveyId, questionId, cell, words, lang }: Proposing,
  now: Date,
): Promise<void> {
  const which = { networkId, surveyId };
  return inTransaction(db, async (tx) => {
    const held = orMissing(await surveyHeld(tx, which));
    if (held.removedAt || stateOf(held, now) !== 'closed') throw new Missing();
    const known = await proposalsOf(tx, which);
    if (known.some((one) => one.questionId === questionId && one.cell === cell)) return;
    const subject = { networkId, kind: held.subjectKind, id: held.subjectId };
    const said = { lang, text: words };
    const statementId = await say(tx, { subject, kind: 'proposal', said, personId, name: null, organisationId, now });
    await saveProposal(tx, which, { questionId, cell, statementId });
  });
}
