import type { Tx } from '#platform/db';
import { goesOn, spentUntil } from '../rules/carry.ts';
import { type AgendaItem, acted, addAgendaItem, changeAgendaItem, everyItemOf } from './agenda.ts';
import { meetingsHeld } from './meetings.ts';

type Carrying = {
  networkId: string;
  fromEventId: string;
  toEventId: string;
  /** Usually: whatever is not finished. */
  which?: typeof goesOn;
};
type Authored = { by: string | null; now: Date };

/**
 * Puts what a meeting did not finish on the agenda of a later one, each point exactly once however often it is asked and by
 * whom. Returns the new points. What was said about them stays with the old ones, to which they lead back.
 */
export async function carryOver(
  tx: Tx,
  { networkId, fromEventId, toEventId, which = goesOn }: Carrying,
  { by, now }: Authored,
): Promise<string[]> {
  await meetingsHeld(tx, networkId, [fromEventId, toEventId]);
  const from = { networkId, eventId: fromEventId };
  const made: string[] = [];
  for (const item of (await everyItemOf(tx, from)).filter(which)) {
    const id = await addAgendaItem(tx, { networkId, eventId: toEventId }, again(item), { by, now });
    if (!id) continue;
    made.push(id);
    const ended = { state: 'carried' as const, openedAt: null, spentSeconds: spentUntil(item, now) };
    await changeAgendaItem(tx, { ...from, itemId: item.id }, ended);
  }
  if (made.length > 0) await acted(tx, from);
  return made;
}

const again = (item: AgendaItem) => ({
  title: item.title,
  kind: item.kind,
  minutes: item.minutes,
  ownerId: item.ownerId,
  ownerName: item.ownerName,
  proposedBy: item.proposedBy,
  originKind: 'agendaItem' as const,
  originId: item.id,
  state: item.state === 'proposed' ? ('proposed' as const) : ('planned' as const),
});
