import { spaceOf } from '#modules/networks';
import { type Db, inTransaction } from '#platform/db';
import { post } from '#platform/mail';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { spaceRequestedLetter } from '../letters.ts';
import { dayOf } from '../rules/days.ts';
import { type Door, doorOf } from '../rules/join-space.ts';
import { coordinatorsOf } from '../store/people.ts';
import { saveRequest, standingOf } from '../store/space-people.ts';

type Asking = { spaceId: string; message: string };

/** Asks at the door; those who coordinate are told, each once. */
export function askToJoin(
  db: Db,
  { networkId, personId }: Member,
  { spaceId, message }: Asking,
  now: Date,
): Promise<Door> {
  return inTransaction(db, async (tx) => {
    const { access, closedAt, joinUntilOn } = orMissing(await spaceOf(tx, { networkId, spaceId }));
    const who = { networkId, spaceId, personId };
    const door = doorOf({ access, joinUntilOn, isClosed: closedAt !== null }, await standingOf(tx, who), dayOf(now));
    if (door.door !== 'ask') return door;

    const requestId = await saveRequest(tx, who, { message, now });
    if (!requestId) return { door: 'asked' };
    for (const { personId: coordinator, email, language } of await coordinatorsOf(tx, networkId, now)) {
      const to = { personId: coordinator, address: email, lang: language ?? 'fr' };
      await post(tx, spaceRequestedLetter, { to, occasion: requestId, data: { networkId, requestId }, now });
    }
    return door;
  });
}
