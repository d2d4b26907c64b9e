import { type Db, inTransaction, newId } from '#platform/db';
import { post } from '#platform/mail';
import type { Member } from '#platform/member';
import { plugged } from '#platform/slots';
import type { Written } from '#platform/texts';
import { answerOnce } from '#platform/web';
import { presentTaskAsked } from '../mails/kinds.ts';
import { presentPeople } from '../present-people.ts';
import { saveTask, type WhichTask, withdrawTask } from '../store/present.ts';

type Asking = {
  eventId: string;
  asked: Written;
  dueOn: string | null;
  /** The request as its device named it: sent twice it is asked once. */
  once: { key: string; scope: string; location: string } | null;
};

/** Asked of everybody who was there, each by one letter. Nobody is there before it begins. */
export function askAllPresent(
  db: Db,
  { networkId, personId }: Member,
  { eventId, asked, dueOn, once }: Asking,
  now: Date,
): Promise<'asked' | 'tooEarly'> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    const { hasBegun, count, reachable } = plugged(presentPeople);
    if (!(await hasBegun(tx, which, now))) return 'tooEarly';
    const id = newId();
    const people = await count(tx, which);
    await saveTask(tx, networkId, { id, eventId, asked, dueOn, people, madeBy: personId, madeAt: now });
    for (const { registrationId, personId: theirs, address, lang } of await reachable(tx, which))
      await post(tx, presentTaskAsked, {
        to: { personId: theirs, address, lang },
        occasion: `presentTask:${id}:${registrationId}`,
        data: { networkId, taskId: id, registrationId },
        now,
      });
    if (once) await answerOnce(tx, once.key, once.scope, once.location, now);
    return 'asked';
  });
}

/** Asked by mistake, or settled otherwise: its links say so, and letters that wait are not written. */
export const withdrawAsked = (db: Db, { personId }: Member, which: WhichTask, now: Date): Promise<void> =>
  inTransaction(db, (tx) => withdrawTask(tx, which, personId, now));
