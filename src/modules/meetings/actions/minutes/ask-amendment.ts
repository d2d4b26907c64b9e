import { coordinatorsOf, membersAmong } from '#modules/accounts';
import { type Db, inTransaction, newId, type Tx } from '#platform/db';
import { later } from '#platform/jobs';
import { changed } from '#platform/live';
import { post } from '#platform/mail';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import type { Written } from '#platform/texts';
import { answerOnce } from '#platform/web';
import { lookAfterMinutes } from '../../jobs.ts';
import { amendmentAsked } from '../../mails/minutes/kinds.ts';
import { mayLead } from '../../rules/minutes/state.ts';
import { agendaItemOf } from '../../store/agenda.ts';
import { type Meeting, meetingHeld } from '../../store/meetings.ts';
import { amendmentHeld, saveAmendment, settleAmendment } from '../../store/minutes/amendments.ts';
import { askedById, markApproved } from '../../store/minutes/asked.ts';
import { changeMinutes, minutesHeld, type Which } from '../../store/minutes/minutes.ts';
import { minutesTopicOf } from '../../store/minutes/topic.ts';

type Asker = { networkId: string; askedId: string } | { member: Member; eventId: string };
type Wanted = { itemId: string | null; words: Written };
type Once = { key: string; scope: string; location: string } | null;

/**
 * Somebody asks for a change. Before approval whoever leads answers; afterwards nothing is changed, and the next meeting
 * speaks of it.
 */
export function askAmendment(
  db: Db,
  asker: Asker,
  { itemId, words }: Wanted,
  { now, once }: { now: Date; once: Once },
): Promise<'asked' | 'forNextMeeting' | 'notSent'> {
  return inTransaction(db, async (tx) => {
    const { which, personId, name, askedId } = await whoAsks(tx, asker);
    const held = orMissing(await minutesHeld(tx, which));
    if (held.state === 'draft') return 'notSent';
    const meeting = orMissing(await meetingHeld(tx, which));
    const item = itemId ? await agendaItemOf(tx, { ...which, itemId }) : null;
    const afterApproval = held.state === 'approved' ? now : null;
    const id = newId();
    const asked = { askedBy: personId, askedName: personId ? null : name, askedAt: now };
    const about = { agendaItemId: item?.id ?? null, words, round: held.round, afterApproval };
    await saveAmendment(tx, { ...which, id, ...about, ...asked });
    // Whoever asks for a change does not approve what they want changed.
    if (askedId && !afterApproval) await markApproved(tx, { networkId: which.networkId, id: askedId }, null);
    if (afterApproval) await later(tx, lookAfterMinutes, {});
    await tellLeaders(tx, meeting, id, now);
    await changed(tx, minutesTopicOf(which.eventId));
    if (once) await answerOnce(tx, once.key, once.scope, once.location, now);
    return afterApproval ? 'forNextMeeting' : 'asked';
  });
}

async function whoAsks(tx: Tx, asker: Asker) {
  if ('member' in asker) {
    const { networkId, personId, name } = asker.member;
    return { which: { networkId, eventId: asker.eventId }, personId, name, askedId: null };
  }
  const { networkId, eventId, personId, name, id: askedId } = orMissing(await askedById(tx, asker));
  return { which: { networkId, eventId } satisfies Which, personId, name, askedId };
}

/** Whoever takes the notes and whoever chairs; where nobody does, who coordinates. */
async function tellLeaders(tx: Tx, meeting: Meeting, amendmentId: string, now: Date): Promise<void> {
  const { networkId, eventId } = meeting;
  const personIds = [meeting.chairId, meeting.noteTakerId].flatMap((id) => id ?? []);
  const found = await membersAmong(tx, { networkId, now }, { personIds }, { after: null, most: 2 });
  for (const { personId, email, language } of found.length > 0 ? found : await coordinatorsOf(tx, networkId, now))
    await post(tx, amendmentAsked, {
      to: { personId, address: email, lang: language ?? 'fr' },
      occasion: amendmentId,
      data: { networkId, eventId, amendmentId },
      now,
    });
}

type Settling = { eventId: string; amendmentId: string; settled: 'taken' | 'declined'; words: Written | null };

/**
 * Written into the minutes, or not and why. Settled once: whoever comes second reads what was answered. Sent minutes that
 * take it are written in again at once: nothing is said to stand in them that nobody can write there.
 */
export function settle(
  db: Db,
  member: Member,
  { eventId, amendmentId, settled, words }: Settling,
  now: Date,
): Promise<'settled' | 'toWrite' | 'already'> {
  const which = { networkId: member.networkId, eventId };
  return inTransaction(db, async (tx) => {
    const { state } = orMissing(await minutesHeld(tx, which));
    if (!mayLead(member, orMissing(await meetingHeld(tx, which)))) throw new Missing();
    const held = orMissing(await amendmentHeld(tx, which, amendmentId));
    if (held.settledAt || held.afterApproval) return 'already';
    const by = { settledBy: member.personId, settledAt: now };
    await settleAmendment(tx, held, { settled, settledWords: words, ...by });
    const isToWrite = settled === 'taken' && state === 'toApprove';
    if (isToWrite) await changeMinutes(tx, which, { state: 'draft' });
    await changed(tx, minutesTopicOf(eventId));
    return isToWrite ? 'toWrite' : 'settled';
  });
}
