import { type Db, inTransaction, type Tx } from '#platform/db';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import { sameText } from '#platform/texts';
import { mayLead } from '../rules/may.ts';
import { type AgendaItem, acted, agendaItemOf, changeAgendaItem, type NewAgendaItem } from '../store/agenda.ts';
import { type Meeting, meetingHeld } from '../store/meetings.ts';

type Which = { eventId: string; itemId: string };

/** What a point says of itself can be changed by whoever leads, and by whoever proposed it until it is answered. */
export const mayChangeItem = (meeting: Meeting, item: AgendaItem, member: Member): boolean =>
  mayLead(meeting, member) || (item.state === 'proposed' && item.proposedBy === member.personId);

/** stale: somebody changed it since; nothing is overwritten. */
export function changeItem(
  db: Db,
  member: Member,
  { eventId, itemId, version, item }: Which & { version: number; item: NewAgendaItem },
): Promise<{ outcome: 'changed' } | { outcome: 'stale'; current: AgendaItem }> {
  const which = { networkId: member.networkId, eventId };
  return inTransaction(db, async (tx) => {
    const { current } = await heldItem(tx, member, { eventId, itemId });
    if (current.version !== version) return { outcome: 'stale', current };
    const title = sameText(current.title, item.title.text);
    await changeAgendaItem(tx, { ...which, itemId }, { ...item, title });
    await acted(tx, which);
    return { outcome: 'changed' };
  });
}

/** Takes a point off, or puts it back where it was. What came by itself does not come again. */
export function removeItem(
  db: Db,
  member: Member,
  { eventId, itemId, isRemoved }: Which & { isRemoved: boolean },
): Promise<void> {
  const which = { networkId: member.networkId, eventId };
  return inTransaction(db, async (tx) => {
    const { meeting, current } = await heldItem(tx, member, { eventId, itemId });
    const isProposal = current.originKind === 'proposal' && !mayLead(meeting, member);
    if (isRemoved === (current.state === 'removed') || (isRemoved && current.state === 'carried')) return;
    const back = isProposal ? ('proposed' as const) : ('planned' as const);
    await changeAgendaItem(tx, { ...which, itemId }, { state: isRemoved ? 'removed' : back, openedAt: null });
    await acted(tx, which);
  });
}

async function heldItem(tx: Tx, member: Member, { eventId, itemId }: Which) {
  const which = { networkId: member.networkId, eventId };
  const meeting = orMissing(await meetingHeld(tx, which));
  const current = orMissing(await agendaItemOf(tx, { ...which, itemId }));
  const wasTheirs = current.state === 'removed' && current.proposedBy === member.personId;
  if (!mayChangeItem(meeting, current, member) && !wasTheirs) throw new Missing();
  return { meeting, current };
}
