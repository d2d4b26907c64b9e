import type { Db } from '#platform/db';
import type { T } from '#platform/texts';
import { saidOf } from '../../rules/asked/said-of.ts';
import { askedOf } from '../../store/asked/asked.ts';
import { chosenOf } from '../../store/asked/chosen.ts';
import type { Registration } from '../../store/registering/registrations.ts';
import { saidWords } from '../../words/asked-words.ts';

/**
 * Meal, workshops, stops: what somebody has to remember on the day. A diet and answers stay on their page: a letter may
 * be read over a shoulder.
 */
export async function whatWasChosen(db: Db, t: T, registration: Registration): Promise<string[]> {
  const asked = await askedOf(db, registration);
  if (asked.choices.length === 0) return [];
  const chosen = await chosenOf(db, registration, asked.choices);
  const theirs = saidOf({ ...asked, questions: [] }, chosen, new Map());
  return saidWords(t, theirs, { diet: null, travelsFrom: null }).map((said) => t('calendar.letter.chosen', said));
}
