import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { isStuck } from '../../rules/people/long-list.ts';
import { changeImport, importHeld } from '../../store/people/imports.ts';

type Dropping = { eventId: string; importId: string };

/** A list that is not wanted is put aside; nobody was registered by it. `takeUpList` is the way back. */
export function dropList(db: Db, member: Member, which: Dropping, now: Date): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const list = orMissing(await importHeld(tx, { networkId: member.networkId, ...which }));
    if (list.state !== 'review') return false;
    await changeImport(tx, list, { state: 'dropped', decidedBy: member.personId, decidedAt: now });
    return true;
  });
}

/** Back to be looked at: a list put aside, or one that a worker should have saved minutes ago and did not. */
export function takeUpList(db: Db, { networkId }: Member, which: Dropping, now: Date): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const list = orMissing(await importHeld(tx, { networkId, ...which }));
    if (list.state !== 'dropped' && !(list.state === 'saving' && isStuck(list.decidedAt, now))) return false;
    await changeImport(tx, list, { state: 'review', decidedBy: null, decidedAt: null });
    return true;
  });
}
