import { type Db, inTransaction } from '#platform/db';
import { later } from '#platform/jobs';
import { mailboxOf, post } from '#platform/mail';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import { distributeMinutes } from '../../jobs.ts';
import { approvedOccasion, minutesApproved } from '../../mails/minutes/kinds.ts';
import { mayLead } from '../../rules/minutes/state.ts';
import { meetingHeld, meetingOf } from '../../store/meetings.ts';
import { minutesDeclinedIn } from '../../store/minutes/declined.ts';
import { markDistributed, minutesHeld, minutesOf, type Which } from '../../store/minutes/minutes.ts';
import { recipientsOf } from '../../store/minutes/recipients.ts';

/** Sent to everybody they are for. Pressed again, it reaches those who were added since, and nobody twice. */
export function distribute(db: Db, member: Member, eventId: string, now: Date): Promise<'sent' | 'notApproved'> {
  const which = { networkId: member.networkId, eventId };
  return inTransaction(db, async (tx) => {
    const held = orMissing(await minutesHeld(tx, which));
    if (!mayLead(member, orMissing(await meetingHeld(tx, which)))) throw new Missing();
    if (held.state !== 'approved') return 'notApproved';
    await markDistributed(tx, which, { by: member.personId, now });
    await later(tx, distributeMinutes, which);
    return 'sent';
  });
}

/** One letter for each address, whatever happens in between: it is the address and the minutes that make it one. */
export async function writeMinutesLetters(db: Db, which: Which, now: Date): Promise<void> {
  const [minutes, meeting] = await Promise.all([minutesOf(db, which), meetingOf(db, which)]);
  if (minutes?.state !== 'approved' || !meeting) return;
  const declined = await minutesDeclinedIn(db, which.networkId);
  await inTransaction(db, async (tx) => {
    for (const { personId, address, lang, itemId } of await recipientsOf(tx, meeting, now)) {
      const mailbox = mailboxOf(address);
      if (personId === null && declined.has(mailbox)) continue;
      await post(tx, minutesApproved, {
        to: { personId, address, lang },
        occasion: approvedOccasion(which.eventId),
        data: { ...which, personId, itemId, mailbox },
        now,
      });
    }
    if (!minutes.distributedAt) await markDistributed(tx, which, { by: minutes.approvedById, now });
  });
}
