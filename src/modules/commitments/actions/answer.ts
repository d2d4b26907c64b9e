import { type Db, inTransaction, isId, newId } from '#platform/db';
import { type DocumentKind, documentKinds, keepFile } from '#platform/files';
import { Missing, orMissing } from '#platform/missing';
import type { Written } from '#platform/texts';
import { answeredBefore, answerOnce } from '#platform/web';
import { type Answer, type AnswerRefused, refusalOf, standingAfter } from '../rules/answering.ts';
import { dayOf } from '../rules/days.ts';
import { settleAgendaPoint } from '../store/agenda.ts';
import { answerAskings } from '../store/askings.ts';
import { type CommitmentRow, commitmentHeld } from '../store/commitments.ts';
import { changeCommitment, type NewStep, saveStep } from '../store/save.ts';
import { tellBack } from './tell-back.ts';
import { tellCoordinators } from './tell-coordinators.ts';

export type Evidence = { name: string; kind: DocumentKind; bytes: Uint8Array };

export type Answering = {
  networkId: string;
  commitmentId: string;
  /** As they saw it: who comes second is shown what the first one said. */
  version: number;
  answer: Answer;
  words: Written | null;
  /** A new date, where it goes on. null: the one it has. */
  dueOn: string | null;
  link: string | null;
  file: Evidence | null;
};

/** Who answers, and what lets them: a member, or whoever holds a link. */
export type Answerer = {
  personId: string | null;
  name: string | null;
  may: (row: CommitmentRow) => boolean;
};

export type AnswerDecision =
  | { outcome: 'answered'; standing: CommitmentRow['standing'] }
  | { outcome: AnswerRefused; current: CommitmentRow };

type Once = { key: string; scope: string; location: string } | null;

/** How it goes, said by whoever owns it: done, going on, help, given up. Told back where it was said. */
export function answer(db: Db, answerer: Answerer, given: Answering, once: Once, now: Date): Promise<AnswerDecision> {
  const { networkId, commitmentId } = given;
  return inTransaction(db, async (tx) => {
    const held = orMissing(await commitmentHeld(tx, { networkId, commitmentId }));
    if (!answerer.may(held)) throw new Missing();
    if (once && (await answeredBefore(tx, once.key, once.scope)))
      return { outcome: 'answered', standing: held.standing };
    const refused = refusalOf(held, given, dayOf(now));
    if (refused) return { outcome: refused, current: held };

    const made = await changeCommitment(tx, held, changeBy(held, given, now));
    const outcomeId = await tellBack(tx, made, {
      answer: given.answer,
      words: given.words,
      by: answerer.personId,
      now,
    });
    const fileId = given.file ? await keepEvidence(given.file) : null;
    const stepId = newId();
    const author = { by: answerer.personId, name: answerer.personId === null ? answerer.name : null };
    await saveStep(tx, made, { id: stepId, ...stepOf(held, given), ...author, outcomeId, fileId, at: now });
    await answerAskings(tx, made, now);
    await settleAgendaPoint(tx, networkId, commitmentId, now);
    if (given.answer === 'help') await tellCoordinators(tx, made, { stepId, by: answerer.personId, now });
    if (once && isId(once.key)) await answerOnce(tx, once.key, once.scope, once.location, now);
    return { outcome: 'answered', standing: made.standing };

    function keepEvidence({ name, kind, bytes }: Evidence): Promise<string> {
      const subject = { networkId, kind: 'commitment', id: commitmentId };
      const file = { name, contentType: documentKinds[kind], bytes, subject, by: answerer.personId, now };
      return keepFile(tx, file);
    }
  });
}

function changeBy(held: CommitmentRow, { answer: said, words, dueOn }: Answering, now: Date): Partial<CommitmentRow> {
  const standing = standingAfter(said);
  if (said === 'help') return { helpAt: now };
  if (said === 'goingOn') return { standing, begunAt: held.begunAt ?? now, helpAt: null, dueOn: dueOn ?? held.dueOn };
  return { standing, endedAt: now, helpAt: null, result: words };
}

function stepOf(held: CommitmentRow, { answer: said, words, dueOn, link }: Answering): Omit<NewStep, 'by' | 'at'> {
  if (said !== 'goingOn') {
    const kind = ({ done: 'kept', help: 'help', giveUp: 'givenUp', notKept: 'notKept' } as const)[said];
    return { kind, words, link };
  }
  const moved = dueOn !== null && dueOn !== held.dueOn;
  return moved
    ? { kind: 'moved', words, link, dueBefore: held.dueOn, dueAfter: dueOn }
    : { kind: 'goingOn', words, link };
}
