import { type Db, inTransaction, type Tx } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import { dayOf } from '../../rules/minutes/days.ts';
import { type ApprovalRefusal, approvesItself, mayApprove, refusalToApprove } from '../../rules/minutes/state.ts';
import { meetingHeld } from '../../store/meetings.ts';
import { openAmendments } from '../../store/minutes/amendments.ts';
import { type Asked, askedAs, askedById, askedOf, markApproved } from '../../store/minutes/asked.ts';
import { type Minutes, minutesHeld, tacitlyDue, type Which } from '../../store/minutes/minutes.ts';
import { minutesTopicOf } from '../../store/minutes/topic.ts';
import { approveWithin } from './approve-within.ts';

/** Whoever chairs says so, as the meeting did. Pressed twice, they are approved once. */
export function approve(
  db: Db,
  member: Member,
  { eventId, round }: { eventId: string; round: number },
  now: Date,
): Promise<{ outcome: 'approved' } | { outcome: ApprovalRefusal }> {
  const which = { networkId: member.networkId, eventId };
  return inTransaction(db, async (tx) => {
    const held = orMissing(await minutesHeld(tx, which));
    if (!mayApprove(member, orMissing(await meetingHeld(tx, which)))) throw new Missing();
    if (held.state === 'approved') return { outcome: 'approved' };
    const refused = refusalToApprove(held, { round, openAmendments: await openAmendments(tx, which) });
    if (refused) return { outcome: refused };
    await approveWithin(tx, held, { how: 'chair', by: member.personId, now });
    return { outcome: 'approved' };
  });
}

type Answerer = { networkId: string; askedId: string } | { member: Member; eventId: string };
export type AnswerOutcome = 'approved' | 'takenBack' | 'over';

/** One of those who were asked says yes, or takes it back. over: they were sent again since, or are approved. */
export function answerApproval(db: Db, answerer: Answerer, says: boolean, now: Date): Promise<AnswerOutcome> {
  return inTransaction(db, async (tx) => {
    const { asked, held } = await askedHeld(tx, answerer);
    if (held.state !== 'toApprove' || held.round !== asked.round) return 'over';
    await markApproved(tx, asked, says ? now : null);
    await changed(tx, minutesTopicOf(held.eventId));
    await approveIfDue(tx, held, now);
    return says ? 'approved' : 'takenBack';
  });
}

/** The minutes are held, so that two who say the last yes at once approve them once. */
async function askedHeld(tx: Tx, answerer: Answerer): Promise<{ asked: Asked; held: Minutes }> {
  if ('askedId' in answerer) {
    const { networkId, eventId } = orMissing(await askedById(tx, answerer));
    const held = orMissing(await minutesHeld(tx, { networkId, eventId }));
    return { held, asked: orMissing(await askedById(tx, answerer)) };
  }
  const { networkId, personId } = answerer.member;
  const which = { networkId, eventId: answerer.eventId };
  const held = orMissing(await minutesHeld(tx, which));
  return { held, asked: orMissing(await askedAs(tx, which, held.round, personId)) };
}

/** By everybody's yes, or because the day is past without an objection: as it was set when they were sent. */
async function approveIfDue(tx: Tx, held: Minutes, now: Date): Promise<void> {
  const { networkId, eventId, round, way } = held;
  const which = { networkId, eventId };
  const asked = await askedOf(tx, which, round);
  const standing = {
    asked: asked.length,
    approved: asked.filter(({ approvedAt }) => approvedAt !== null).length,
    openAmendments: await openAmendments(tx, which),
    today: dayOf(now),
  };
  if (way && approvesItself(held, standing)) await approveWithin(tx, held, { how: way, by: null, now });
}

/** For the job: those whose day is past. Each by itself, so that one that fails keeps none of the others. */
export async function approveTacitly(db: Db, now: Date): Promise<void> {
  for (const which of await tacitlyDue(db, dayOf(now)))
    await inTransaction(db, async (tx) => {
      const held = await minutesHeld(tx, which satisfies Which);
      if (held) await approveIfDue(tx, held, now);
    });
}
