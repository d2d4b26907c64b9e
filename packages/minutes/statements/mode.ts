import type { DecisionMode } from '../format.ts';
import { inAll, phraseIn } from '../words/words.ts';

const MODES: readonly [DecisionMode, string[]][] = [
  ['unanimityMinusOne', inAll((words) => words.unanimityMinusOne)],
  ['unanimity', inAll((words) => words.unanimity)],
  ['consensus', inAll((words) => words.consensus)],
  ['vote', inAll((words) => words.vote)],
];

/** “7 voix pour, 2 contre”, “6 oui, 3 non, 1 abstention”: figures of a vote. */
export const VOTED =
  /\d+ (?:voix |stemmen |votes? )?(?:pour|voor|in favour|oui|ja|yes|for)\b[^.\d]{0,30}\d+ (?:voix |stem(?:men)? |votes? )?(?:contre|tegen|against|non|nee|no\b|abst|s'abst|onthouding)|\bpar \d+ voix\b|\bmet \d+ stemmen\b|\bvotee? \d+ ?[-/] ?\d+|\bwe stemden\b/;

/** How it was decided, if the sentence or its label says so. */
export function decisionModeIn(folded: string): DecisionMode | null {
  return MODES.find(([, phrases]) => phraseIn(folded, phrases))?.[0] ?? (VOTED.test(folded) ? 'vote' : null);
}
