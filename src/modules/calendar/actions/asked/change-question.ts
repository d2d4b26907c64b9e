import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { changeQuestionRow, type QuestionContent, questionOf } from '../../store/asked/questions.ts';
import { eventHeld } from '../../store/events/events.ts';

type Changing = { eventId: string; questionId: string; version: number; content: QuestionContent };

/** stale: somebody else changed or removed it; nothing is overwritten. */
export function changeQuestion(
  db: Db,
  member: Member,
  { eventId, questionId, version, content }: Changing,
): Promise<'saved' | 'stale'> {
  const which = { networkId: member.networkId, eventId, id: questionId };
  return inTransaction(db, async (tx) => {
    orMissing(await eventHeld(tx, which));
    const question = orMissing(await questionOf(tx, which));
    if (question.version !== version || question.removedAt) return 'stale';
    await changeQuestionRow(tx, which, { ...content, version: version + 1 });
    await changed(tx, `event:${eventId}`);
    return 'saved';
  });
}
