import { type Db, inTransaction, type Tx } from '#platform/db';
import { post } from '#platform/mail';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import { pollChanged } from '../../mails/polls/kinds.ts';
import { decidePollChange, type PollChange } from '../../rules/polls/change.ts';
import { mayDecidePoll } from '../../rules/polls/may.ts';
import { addOptions, removeOptions } from '../../store/polls/options.ts';
import { pollPeople } from '../../store/polls/people.ts';
import { changePoll, type NewOption, optionsOf, type PollWhich, pollHeld } from '../../store/polls/poll.ts';

export type Changing = {
  pollId: string;
  gone: readonly string[];
  added: readonly NewOption[];
  closesAt: Date;
  /** The last moment that stood on the form. */
  seen: Date;
};

type Told = PollWhich & { added: string[]; gone: string[]; moved: boolean };

/** Dates come and go and the last moment moves: those who answered are told once, and all when there is less time. */
export function changeDates(db: Db, member: Member, changing: Changing, now: Date): Promise<PollChange['outcome']> {
  const which = { networkId: member.networkId, pollId: changing.pollId };
  return inTransaction(db, async (tx) => {
    const poll = orMissing(await pollHeld(tx, which));
    if (!mayDecidePoll(poll, member)) throw new Missing();
    const placed = ({ placeName, ...one }: NewOption) => ({ ...one, place: placeName?.text ?? null });
    const options = (await optionsOf(tx, which)).map(({ id, ...one }) => ({ ...placed(one), id }));
    const decision = decidePollChange({ poll, options }, { ...changing, added: changing.added.map(placed) }, now);
    if (decision.outcome !== 'changed') return decision.outcome;

    const { gone, closesAt, isEarlier, isLater } = decision;
    await removeOptions(tx, which, gone);
    const added = await addOptions(
      tx,
      which,
      changing.added.filter((_, i) => decision.added.includes(i)),
    );
    // With more time, those who have not answered are reminded before the new end, whatever they were told before.
    await changePoll(tx, which, { closesAt, ...(isLater && { remindedAt: null }) });
    const told = { ...which, added, gone, moved: isEarlier || isLater };
    await tellAsked(tx, told, { version: poll.version + 1, everybody: isEarlier, now });
    return 'changed';
  });
}

type Telling = { version: number; everybody: boolean; now: Date };

async function tellAsked(tx: Tx, told: Told, { version, everybody, now }: Telling): Promise<void> {
  for (const { id: pollPersonId, personId, email, lang, answeredAt } of await pollPeople(tx, told)) {
    if (!answeredAt && !everybody) continue;
    const to = { personId, address: email, lang };
    await post(tx, pollChanged, {
      to,
      occasion: `poll:${told.pollId}:${version}`,
      data: { ...told, pollPersonId },
      now,
    });
  }
}
