import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { hangingOn } from '../../rules/asked/order.ts';
import { askedOf } from '../../store/asked/asked.ts';
import { answersTo, changeQuestionRow, questionOf } from '../../store/asked/questions.ts';
import { eventHeld } from '../../store/events/events.ts';
import type { Removed } from './remove-choice.ts';

type Removing = { eventId: string; questionId: string; isSure: boolean };

/** hangs: another question is asked only of those who answered this one so, and goes first. */
export function removeQuestion(
  db: Db,
  member: Member,
  { eventId, questionId, isSure }: Removing,
  now: Date,
): Promise<Removed | { outcome: 'hangs' }> {
  const which = { networkId: member.networkId, eventId, id: questionId };
  return inTransaction(db, async (tx) => {
    orMissing(await eventHeld(tx, which));
    const question = orMissing(await questionOf(tx, which));
    if (question.removedAt) return { outcome: 'removed' };
    const { questions } = await askedOf(tx, which);
    if (hangingOn(questions, questionId).length > 0) return { outcome: 'hangs' };
    const people = await answersTo(tx, which);
    if (people > 0 && !isSure) return { outcome: 'inUse', people };
    const removed = { removedAt: now, removedBy: member.personId, version: question.version + 1 };
    await changeQuestionRow(tx, which, removed);
    await changed(tx, `event:${eventId}`);
    return { outcome: 'removed' };
  });
}
