import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import { takesAnswers } from '../../rules/polls/answers.ts';
import { mayDecidePoll } from '../../rules/polls/may.ts';
import { changePoll, pollHeld } from '../../store/polls/poll.ts';
import { type Asking, writeToAsked } from './write-to-asked.ts';

/** Others are asked too; who was asked already is left alone. null: it takes no answers any more. */
export function askMore(
  db: Db,
  member: Member,
  { pollId, asking }: { pollId: string; asking: Asking },
  now: Date,
): Promise<number | null> {
  const which = { networkId: member.networkId, pollId };
  return inTransaction(db, async (tx) => {
    const poll = orMissing(await pollHeld(tx, which));
    if (!mayDecidePoll(poll, member)) throw new Missing();
    if (!takesAnswers(poll, now)) return null;
    const letters = await writeToAsked(tx, { ...which, spaceId: poll.spaceId }, asking, now);
    if (letters > 0) await changePoll(tx, which);
    return letters;
  });
}
