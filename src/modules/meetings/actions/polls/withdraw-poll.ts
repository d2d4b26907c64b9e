import { type Db, inTransaction } from '#platform/db';
import { post } from '#platform/mail';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import type { Written } from '#platform/texts';
import { pollWithdrawn } from '../../mails/polls/kinds.ts';
import { mayDecidePoll } from '../../rules/polls/may.ts';
import { pollPeople } from '../../store/polls/people.ts';
import { changePoll, pollHeld } from '../../store/polls/poll.ts';

/** No date is looked for any more; everybody who was asked is told once. closed: it was before, and nobody is told anew. */
export function withdrawPoll(
  db: Db,
  member: Member,
  { pollId, why }: { pollId: string; why: Written | null },
  now: Date,
): Promise<'withdrawn' | 'closed'> {
  const { networkId, personId: by } = member;
  const which = { networkId, pollId };
  return inTransaction(db, async (tx) => {
    const poll = orMissing(await pollHeld(tx, which));
    if (!mayDecidePoll(poll, member)) throw new Missing();
    if (poll.closedAt) return 'closed';
    await changePoll(tx, which, { closedAt: now, closedBy: by, withdrawn: why });
    for (const { id: pollPersonId, personId, email, lang } of await pollPeople(tx, which))
      await post(tx, pollWithdrawn, {
        to: { personId, address: email, lang },
        occasion: `poll:${pollId}`,
        data: { ...which, pollPersonId },
        now,
      });
    return 'withdrawn';
  });
}
