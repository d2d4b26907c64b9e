import type { Tx } from '#platform/db';
import { eventMoved, happened } from '#platform/happenings';
import { later } from '#platform/jobs';
import { tellInvited } from '../../jobs.ts';

/** A step: whoever was invited and said nothing yet is written to, by the calendar and by whoever else invites to it. */
export async function tellThoseInvited(
  tx: Tx,
  telling: { networkId: string; eventId: string; version: number },
): Promise<void> {
  await later(tx, tellInvited, telling);
  await happened(tx, eventMoved, telling);
}
