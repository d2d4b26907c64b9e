import type { Db } from '#platform/db';
import type { T } from '#platform/texts';
import type { LetterFacts } from '../../store/planning/letters.ts';
import { together } from '../../store/registering/registration-facts.ts';
import { whatIsWaitedFor } from '../../store/registering/what-is-waited-for.ts';
import { waitsForWords } from '../../words/waits-for.ts';

/** What they wait for besides a free place, as it is when the letter is written. Nothing is said of a usual line. */
export async function whyTheyWait(db: Db, t: T, { event, registration }: LetterFacts, now: Date): Promise<string[]> {
  if (registration.state !== 'waiting') return [];
  const waited = await whatIsWaitedFor(db, event, await together(db, registration), now);
  const why = waited && waitsForWords(t, event, waited);
  return why ? [why] : [];
}
