import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { mayLead } from '../rules/may.ts';
import { addAgendaItem, type NewAgendaItem } from '../store/agenda.ts';
import { meetingHeld } from '../store/meetings.ts';

/** Whoever leads the meeting puts it on the agenda; what others propose waits for them. */
export function addItem(
  db: Db,
  member: Member,
  { eventId, item }: { eventId: string; item: NewAgendaItem },
  now: Date,
): Promise<'planned' | 'proposed'> {
  const { networkId, personId } = member;
  return inTransaction(db, async (tx) => {
    const meeting = orMissing(await meetingHeld(tx, { networkId, eventId }));
    const state = mayLead(meeting, member) ? 'planned' : 'proposed';
    const proposal = state === 'proposed' ? { originKind: 'proposal' as const, proposedBy: personId } : {};
    await addAgendaItem(tx, { networkId, eventId }, { ...item, ...proposal, state }, { by: personId, now });
    return state;
  });
}
