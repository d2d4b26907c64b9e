import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { answeredBefore, answerOnce } from '#platform/web';
import { lastPosition } from '../../rules/asked/order.ts';
import { askedOf } from '../../store/asked/asked.ts';
import { type QuestionContent, saveQuestion } from '../../store/asked/questions.ts';
import { eventHeld } from '../../store/events/events.ts';

type Adding = { eventId: string; content: QuestionContent; once: { key: string; scope: string } | null; page: string };

/** At the end of what the event asks already. A request that is repeated adds one. */
export function addQuestion(
  db: Db,
  member: Member,
  { eventId, content, once, page }: Adding,
  now: Date,
): Promise<void> {
  const which = { networkId: member.networkId, eventId };
  return inTransaction(db, async (tx) => {
    orMissing(await eventHeld(tx, which));
    if (once && (await answeredBefore(tx, once.key, once.scope))) return;
    const { questions } = await askedOf(tx, which);
    await saveQuestion(tx, which, content, lastPosition(questions) + 1);
    if (once) await answerOnce(tx, once.key, once.scope, page, now);
    await changed(tx, `event:${eventId}`);
  });
}
