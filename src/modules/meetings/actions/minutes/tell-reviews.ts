import { coordinatorsOf, memberReachable } from '#modules/accounts';
import { type Db, inTransaction, type Tx } from '#platform/db';
import { post } from '#platform/mail';
import { decisionToReview } from '../../mails/minutes/kinds.ts';
import { meetingOf } from '../../store/meetings.ts';
import { type Decision, decisionHeld, noteReview, reviewsDue } from '../../store/minutes/register.ts';

/**
 * The day has come to look at a decision again: whoever chaired, else the coordinators, hear of it once for that day. The
 * next agenda takes it from there (`put-on-next-agenda.ts`).
 */
export async function tellReviews(db: Db, today: string, now: Date): Promise<void> {
  for (const due of await reviewsDue(db, today))
    await inTransaction(db, async (tx) => {
      const held = await decisionHeld(tx, { networkId: due.networkId, decisionId: due.id });
      // Somebody else told it, or its day was moved, since it was found.
      if (!held || held.reviewOn !== due.reviewOn || held.reviewToldFor === held.reviewOn) return;
      const { networkId, id, reviewOn } = held;
      for (const { personId, email, language } of await whomToTell(tx, held, now))
        await post(tx, decisionToReview, {
          to: { personId, address: email, lang: language ?? 'fr' },
          occasion: `${id}:${reviewOn}`,
          data: { networkId, decisionId: id },
          now,
        });
      await noteReview(tx, held, { reviewToldFor: reviewOn });
    });
}

async function whomToTell(tx: Tx, { networkId, eventId }: Decision, now: Date) {
  const meeting = await meetingOf(tx, { networkId, eventId });
  const chair = meeting?.chairId ? await memberReachable(tx, { networkId, now }, meeting.chairId) : null;
  return chair ? [chair] : coordinatorsOf(tx, networkId, now);
}
