import { reachableFrom, type ToTell } from '#modules/calendar';
import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import { post } from '#platform/mail';
import { reportOccasion, reportSent } from '../../mails/report/kinds.ts';
import type { Which } from '../../store/day.ts';
import { harvestTopicOf } from '../../store/topic.ts';

/** One letter for each address, whatever happens in between: it is the address and the day that make it one. */
export async function writeLetters(db: Db, which: Which, now: Date): Promise<void> {
  const { networkId, eventId } = which;
  const batch = (after: string | null) => reachableFrom(db, which, after);
  for (let people: ToTell[] = await batch(null); people.length > 0; people = await batch(last(people)))
    await inTransaction(db, async (tx) => {
      for (const { registrationId, ...to } of people)
        await post(tx, reportSent, {
          to,
          occasion: reportOccasion(eventId),
          data: { networkId, eventId, personId: to.personId },
          now,
        });
      await changed(tx, harvestTopicOf(eventId));
    });
}

const last = (people: readonly ToTell[]): string | null => people.at(-1)?.registrationId ?? null;
