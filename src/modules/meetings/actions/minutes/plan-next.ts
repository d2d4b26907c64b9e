import type { PlannedEvent } from '#modules/calendar';
import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import type { Written } from '#platform/texts';
import { answerOnce } from '#platform/web';
import { mayLead } from '../../rules/minutes/state.ts';
import { addAgendaItem } from '../../store/agenda.ts';
import { meetingHeld, meetingOf } from '../../store/meetings.ts';
import { saveNext } from '../../store/minutes/next.ts';
import { putMeeting } from '../make-meeting.ts';

export type Next = Pick<PlannedEvent, 'startsAt' | 'endsAt' | 'placeName' | 'toConfirm' | 'confirmBy'> & {
  /** What it is to speak of, beside what waits for it anyway. */
  items: readonly Written[];
};
type Once = { key: string; scope: string; location: string } | null;

/**
 * A next meeting of the same people, planned from the minutes of one: each with its own date, candidate places and agenda.
 * What the former one did not finish goes on to the nearest of them, once (`carryOver`).
 */
export function planNext(
  db: Db,
  member: Member,
  { fromEventId, next: { items, ...planned } }: { fromEventId: string; next: Next },
  once: Once,
  now: Date,
): Promise<string> {
  const { networkId, personId } = member;
  const from = { networkId, eventId: fromEventId };
  const authored = { by: personId, now };
  return inTransaction(db, async (tx) => {
    const former = orMissing(await meetingOf(tx, from));
    if (!mayLead(member, former)) throw new Missing();
    const { title, languages, spaceId } = former.event;
    const { seriesId, chairId, noteTakerId, timeKeeperId } = former;
    const about = { seriesId, chairId, noteTakerId, timeKeeperId };
    const eventId = await putMeeting(
      tx,
      networkId,
      { event: { title, languages, spaceId, ...planned }, about },
      authored,
    );
    const meeting = orMissing(await meetingHeld(tx, { networkId, eventId }));
    for (const one of items) await addAgendaItem(tx, meeting, { title: one, kind: 'discussion' }, authored);
    await saveNext(tx, from, eventId);
    if (once) await answerOnce(tx, once.key, once.scope, once.location, now);
    return eventId;
  });
}
