import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { Missing } from '#platform/missing';
import { mayAskFor } from '../../rules/polls/may.ts';
import { spacesChaired } from '../../store/polls/chaired.ts';
import { type NewOption, type NewPoll, savePoll } from '../../store/polls/poll.ts';
import { type Asking, writeToAsked } from './write-to-asked.ts';

export type Opening = {
  /** Made with the form: sent twice, it is one poll. */
  pollId: string;
  poll: NewPoll;
  options: readonly NewOption[];
  asking: Asking;
};

/** Asks everybody when they can meet. Returns how many letters leave. */
export function openPoll(
  db: Db,
  member: Member,
  { pollId, poll, options, asking }: Opening,
  now: Date,
): Promise<number> {
  const { networkId, personId } = member;
  const which = { networkId, pollId };
  return inTransaction(db, async (tx) => {
    if (!mayAskFor(member, await spacesChaired(tx, { networkId, personId }), poll.spaceId)) throw new Missing();
    if (!(await savePoll(tx, which, { poll, options }, { by: personId, now }))) return 0;
    return writeToAsked(tx, { ...which, spaceId: poll.spaceId }, asking, now);
  });
}
