import { type Db, inTransaction } from '#platform/db';
import { later } from '#platform/jobs';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import { gatherAgendas } from '../jobs.ts';
import { sayAfterwards } from '../rules/afterwards.ts';
import { mayRun } from '../rules/may.ts';
import { acted, agendaOf, changeAgendaItem } from '../store/agenda.ts';
import { meetingHeld } from '../store/meetings.ts';

/**
 * Of a meeting that was held without being led here: which points were dealt with. The others go on to the next agenda.
 * Whoever says it second changes nothing: it was said.
 */
export function sayWhatWasDone(
  db: Db,
  member: Member,
  { eventId, dealtWith }: { eventId: string; dealtWith: readonly string[] },
  now: Date,
): Promise<'said' | 'already'> {
  const which = { networkId: member.networkId, eventId };
  return inTransaction(db, async (tx) => {
    const meeting = orMissing(await meetingHeld(tx, which));
    const { endsAt, cancelledAt } = meeting.event;
    if (!mayRun(meeting, member) || endsAt > now || cancelledAt) throw new Missing();
    const changes = sayAfterwards(await agendaOf(tx, which), dealtWith);
    if (changes.length === 0) return 'already';
    for (const { id, ...change } of changes) await changeAgendaItem(tx, { ...which, itemId: id }, change);
    await acted(tx, which);
    await later(tx, gatherAgendas, {});
    return 'said';
  });
}
