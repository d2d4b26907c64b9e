import { allNetworks } from '#modules/networks';
import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import { isAhead } from '../rules/gather.ts';
import { mayLead } from '../rules/may.ts';
import { gatherAgenda } from '../store/gather.ts';
import { heldMeetings } from '../store/held.ts';
import { meetingOf } from '../store/meetings.ts';

/**
 * Asked for by whoever leads: what came to wait since is on the agenda at once. Returns the last former meeting of which
 * nobody said what was dealt with: its points wait for that.
 */
export async function gatherNow(db: Db, member: Member, eventId: string, now: Date): Promise<string | null> {
  const which = { networkId: member.networkId, eventId };
  const meeting = orMissing(await meetingOf(db, which));
  if (!mayLead(meeting, member)) throw new Missing();
  return inTransaction(db, (tx) => gatherAgenda(tx, which, { by: member.personId, now }));
}

/** The meetings to come of a network, the nearest first, each in a transaction of its own. */
export async function gatherAhead(db: Db, networkId: string, now: Date): Promise<void> {
  const ahead = (await heldMeetings(db, networkId, now)).filter((one) => isAhead(one, now));
  for (const { id: eventId } of ahead)
    await inTransaction(db, (tx) => gatherAgenda(tx, { networkId, eventId }, { by: null, now }));
}

export async function gatherEverywhere(db: Db, now: Date): Promise<void> {
  for (const { id } of await allNetworks(db)) await gatherAhead(db, id, now);
}
