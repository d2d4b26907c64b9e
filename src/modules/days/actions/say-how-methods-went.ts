import { saySatisfaction } from '#modules/methods';
import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import type { Written } from '#platform/texts';

export type MethodWent = { methodId: string; mark: number; words: Written | null };

/** Whoever led says how well each method worked that day. Said again, the last time counts. */
export function sayHowMethodsWent(
  db: Db,
  { networkId, personId: by }: Member,
  { eventId, went }: { eventId: string; went: readonly MethodWent[] },
  now: Date,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    const subject = { networkId, kind: 'event', id: eventId };
    for (const one of went) await saySatisfaction(tx, subject, { ...one, by, now });
  });
}
