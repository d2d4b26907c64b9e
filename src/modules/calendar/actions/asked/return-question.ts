import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { changeQuestionRow, questionOf } from '../../store/asked/questions.ts';
import { eventHeld } from '../../store/events/events.ts';

type Returning = { eventId: string; questionId: string };

/** Asked again, with what had been answered. */
export function returnQuestion(db: Db, member: Member, { eventId, questionId }: Returning): Promise<void> {
  const which = { networkId: member.networkId, eventId, id: questionId };
  return inTransaction(db, async (tx) => {
    orMissing(await eventHeld(tx, which));
    const question = orMissing(await questionOf(tx, which));
    await changeQuestionRow(tx, which, { removedAt: null, removedBy: null, version: question.version + 1 });
    await changed(tx, `event:${eventId}`);
  });
}
