import { type Db, inTransaction, type Tx } from '#platform/db';
import { mailboxOf, post } from '#platform/mail';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import { minutesToApprove, sentOccasion } from '../../mails/minutes/kinds.ts';
import { dayOf } from '../../rules/minutes/days.ts';
import type { ApprovalWay } from '../../rules/minutes/kinds.ts';
import { mayLead, refusalToSend, type SendingRefusal } from '../../rules/minutes/state.ts';
import { meetingHeld } from '../../store/meetings.ts';
import { saveAsked } from '../../store/minutes/asked.ts';
import { blocksOf } from '../../store/minutes/blocks.ts';
import { minutesDeclinedIn } from '../../store/minutes/declined.ts';
import { changeMinutes, minutesHeld, type Which } from '../../store/minutes/minutes.ts';
import { recipientsOf } from '../../store/minutes/recipients.ts';

export type Sending = {
  eventId: string;
  seen: number;
  way: ApprovalWay;
  approveUntil: string;
  audience: 'public' | 'members';
  sendsWhenApproved: boolean;
};

/** Nothing is written in them from now on; each of those asked gets one letter with a link of their own. */
export function sendToApprove(
  db: Db,
  member: Member,
  { eventId, seen, ...sending }: Sending,
  now: Date,
): Promise<{ outcome: 'sent'; people: number } | { outcome: SendingRefusal }> {
  const which = { networkId: member.networkId, eventId };
  return inTransaction(db, async (tx) => {
    const held = await minutesHeld(tx, which);
    const meeting = orMissing(await meetingHeld(tx, which));
    if (!mayLead(member, meeting)) throw new Missing();
    const { length: blocks } = await blocksOf(tx, which);
    const { approveUntil } = sending;
    const refused = refusalToSend(held, { seen, blocks, approveUntil, today: dayOf(now) });
    if (refused || !held) return { outcome: refused ?? 'empty' };
    const round = held.round + 1;
    await changeMinutes(tx, which, { state: 'toApprove', round, sentAt: now, sentBy: member.personId, ...sending });
    const asked = await askThem(tx, which, round, (await recipientsOf(tx, meeting, now)).filter(isWhole));
    for (const { id: askedId, personId, address, lang } of asked)
      if (address)
        await post(tx, minutesToApprove, {
          to: { personId, address, lang },
          occasion: sentOccasion(eventId, round),
          data: { networkId: which.networkId, askedId },
          now,
        });
    return { outcome: 'sent', people: asked.length };
  });
}

/** Who came for one point alone does not answer for the whole. */
const isWhole = ({ itemId }: { itemId: string | null }): boolean => itemId === null;

async function askThem(tx: Tx, which: Which, round: number, people: Awaited<ReturnType<typeof recipientsOf>>) {
  const declined = await minutesDeclinedIn(tx, which.networkId);
  const asked = people.filter(({ address, personId }) => personId !== null || !declined.has(mailboxOf(address)));
  return saveAsked(
    tx,
    which,
    round,
    asked.map(({ personId, name, address, lang }) => ({ personId, name, address, lang })),
  );
}

/** Written in again. What was approved of them so far counts no more: it was of other words. */
export function takeSendingBack(db: Db, member: Member, eventId: string): Promise<'draft' | 'approved'> {
  const which = { networkId: member.networkId, eventId };
  return inTransaction(db, async (tx) => {
    const held = orMissing(await minutesHeld(tx, which));
    if (!mayLead(member, orMissing(await meetingHeld(tx, which)))) throw new Missing();
    if (held.state === 'approved') return 'approved';
    if (held.state === 'toApprove') await changeMinutes(tx, which, { state: 'draft' });
    return 'draft';
  });
}
