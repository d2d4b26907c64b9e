import { type Db, inTransaction, type Tx } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { tablesOfDay } from '../../rules/capture/table-at.ts';
import type { Day } from '../../rules/day.ts';
import { revokeTableCode, saveTableCodes } from '../../store/capture/codes.ts';
import { dayOf } from '../../store/day.ts';
import { topicOf } from '../../store/topic.ts';

type Authored = { by: string; now: Date };

/** Each table of the day gets a code, those that have one keep it. In the transaction of whoever needs them. */
export function giveCodes(tx: Tx, networkId: string, day: Day, authored: Authored): Promise<void> {
  const indexes = Array.from({ length: tablesOfDay(day) }, (_, index) => index);
  return saveTableCodes(tx, { networkId, eventId: day.eventId }, indexes, authored);
}

export function giveTableCodes(db: Db, { networkId, personId }: Member, eventId: string, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    await giveCodes(tx, networkId, await dayOf(tx, { networkId, eventId }), { by: personId, now });
    await changed(tx, topicOf(eventId));
  });
}

type Revoking = { eventId: string; codeId: string; index: number; anew: boolean };

/** `codeId`: the code that was seen; one that came since stays. `anew`: the table gets another one. */
export function revokeCode(
  db: Db,
  { networkId, personId }: Member,
  { eventId, codeId, index, anew }: Revoking,
  now: Date,
): Promise<'revoked' | 'already'> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    const authored = { by: personId, now };
    if (!(await revokeTableCode(tx, which, codeId, authored))) return 'already';
    if (anew) await saveTableCodes(tx, which, [index], authored);
    await changed(tx, topicOf(eventId));
    return 'revoked';
  });
}
