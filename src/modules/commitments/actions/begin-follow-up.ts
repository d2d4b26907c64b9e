import { type Db, inTransaction } from '#platform/db';
import { agendaPointMade, happened } from '#platform/happenings';
import { plugged } from '#platform/slots';
import { origins } from '../origin.ts';
import { dayOf } from '../rules/days.ts';
import { saveAgendaPoint } from '../store/agenda.ts';
import { beginFollowUp as begin } from '../store/askings.ts';

type Which = { networkId: string; eventId: string };

/** A day is closed: its promises are followed up, counted from its own day, and its bilan waits for the next agenda. Once. */
export function beginFollowUp(db: Db, { networkId, eventId }: Which, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const behind = await plugged(origins).eventsBehind(tx, networkId, [{ kind: 'event', id: eventId }]);
    const event = behind.get(`event:${eventId}`);
    if (!event) return;
    if (!(await begin(tx, { networkId, eventId }, { eventOn: dayOf(event.endsAt), now }))) return;
    const pointId = await saveAgendaPoint(tx, networkId, { kind: 'bilan', aboutId: eventId, since: now });
    if (pointId) await happened(tx, agendaPointMade, { networkId, pointId });
  });
}
