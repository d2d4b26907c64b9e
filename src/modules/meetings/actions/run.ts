import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import { mayRun } from '../rules/may.ts';
import { openOf, type RunningAct, runOn } from '../rules/running.ts';
import { acted, agendaOf, changeAgendaItem } from '../store/agenda.ts';
import { meetingHeld } from '../store/meetings.ts';

type Running = {
  eventId: string;
  act: RunningAct;
  itemId: string | null;
  /** The point that was open when they looked. null: none was. */
  seen: string | null;
};

/** moved: somebody else went on meanwhile; a second "next" does not leave out the point nobody has spoken of. */
export function run(
  db: Db,
  member: Member,
  { eventId, act, itemId, seen }: Running,
  now: Date,
): Promise<'acted' | 'moved'> {
  const which = { networkId: member.networkId, eventId };
  return inTransaction(db, async (tx) => {
    const meeting = orMissing(await meetingHeld(tx, which));
    if (!mayRun(meeting, member)) throw new Missing();
    const items = await agendaOf(tx, which);
    if ((openOf(items)?.id ?? null) !== seen) return 'moved';
    const changes = runOn(items, { act, itemId }, now);
    for (const { id, ...change } of changes) await changeAgendaItem(tx, { ...which, itemId: id }, change);
    if (changes.length > 0) await acted(tx, which);
    return 'acted';
  });
}
