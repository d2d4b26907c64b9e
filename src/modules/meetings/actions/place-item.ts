import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import { placed } from '../rules/agenda.ts';
import { mayLead } from '../rules/may.ts';
import { acted, agendaOf, saveOrder } from '../store/agenda.ts';
import { meetingHeld } from '../store/meetings.ts';

type Placing = { eventId: string; itemId: string /** null: at the end. */; beforeId: string | null };

/** gone: one of the two points was taken off meanwhile. Where others were moved, "before that one" still holds. */
export function placeItem(db: Db, member: Member, { eventId, itemId, beforeId }: Placing): Promise<'placed' | 'gone'> {
  const which = { networkId: member.networkId, eventId };
  return inTransaction(db, async (tx) => {
    const meeting = orMissing(await meetingHeld(tx, which));
    if (!mayLead(meeting, member)) throw new Missing();
    const order = placed(await agendaOf(tx, which), itemId, beforeId);
    if (!order) return 'gone';
    await saveOrder(tx, which, order);
    await acted(tx, which);
    return 'placed';
  });
}
