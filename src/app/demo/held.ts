import type { Member } from '#platform/member';
import { addItem } from '../../modules/meetings/actions/add-item.ts';
import { run } from '../../modules/meetings/actions/run.ts';
import { agendaOf } from '../../modules/meetings/store/agenda.ts';
import type { Scene } from './stage.ts';

type Point = Parameters<typeof addItem>[2]['item'];
type Meeting = { id: string; startsAt: Date };

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;

/** Writes the agenda of a meeting that is over, a week before it. */
export async function writeAgenda(
  { tx }: Scene,
  leader: Member,
  { id, startsAt }: Meeting,
  points: readonly Point[],
): Promise<void> {
  for (const item of points) await addItem(tx, leader, { eventId: id, item }, new Date(startsAt.getTime() - WEEK));
}

/** Leads it: each act so many minutes after it began. */
export async function lead(
  { tx, networkId }: Scene,
  leader: Member,
  { id, startsAt }: Meeting,
  acts: readonly ['next' | 'skip', number][],
): Promise<void> {
  let seen: string | null = null;
  for (const [act, after] of acts) {
    await run(tx, leader, { eventId: id, act, itemId: null, seen }, new Date(startsAt.getTime() + after * MINUTE));
    seen = (await agendaOf(tx, { networkId, eventId: id })).find(({ state }) => state === 'open')?.id ?? null;
  }
}
