import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { mayChangePlaces, neighbourOf } from '../../rules/asked/order.ts';
import { askedOf } from '../../store/asked/asked.ts';
import { changeQuestionRow } from '../../store/asked/questions.ts';
import { eventHeld } from '../../store/events/events.ts';

type Moving = { eventId: string; questionId: string; to: 'up' | 'down' };

/** hangs: one of the two is asked only of those who answered the other, and comes after it. */
export function moveQuestion(db: Db, member: Member, { eventId, questionId, to }: Moving): Promise<'moved' | 'hangs'> {
  const which = { networkId: member.networkId, eventId };
  return inTransaction(db, async (tx) => {
    orMissing(await eventHeld(tx, which));
    const { questions } = await askedOf(tx, which);
    const one = questions.find(({ id }) => id === questionId);
    const other = neighbourOf(questions, questionId, to);
    if (!one || !other) return 'moved';
    if (!mayChangePlaces(one, other)) return 'hangs';
    await changeQuestionRow(tx, { ...which, id: one.id }, { position: other.position });
    await changeQuestionRow(tx, { ...which, id: other.id }, { position: one.position });
    await changed(tx, `event:${eventId}`);
    return 'moved';
  });
}
