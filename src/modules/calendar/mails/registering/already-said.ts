import type { Db } from '#platform/db';
import { inLanguage, type T } from '#platform/texts';
import { dayOf } from '../../rules/moment.ts';
import type { EventFacts } from '../../store/events/events.ts';
import { wordsSent } from '../../store/planning/reminders.ts';

/** What reminders told the others before this person registered: they are sent none late, and miss none of the words. */
export async function alreadySaid(db: Db, t: T, { networkId, id, startsAt }: EventFacts): Promise<string[]> {
  const sent = await wordsSent(db, { networkId, eventId: id, day: dayOf(startsAt) });
  return sent.map(({ words }) => inLanguage(words, t.lang).text);
}
