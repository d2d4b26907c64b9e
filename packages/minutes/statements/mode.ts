import type { DecisionMode } from '../format.ts';
import { inAll, phraseIn } from '../words/words.ts';

const MODES: readonly [DecisionMode, string[]][] = [
  ['unanimityMinusOne', inAll((words) => words.unanimityMinusOne)],
  ['unanimity', inAll((words) => words.unanimity)],
  ['consensus', inAll((words) => words.consensus)],
  ['vote', inAll((words) => words.vote)],
];

/** How it was decided, if the sentence or its label says so. */
export function decisionModeIn(folded: string): DecisionMode | null {
  return MODES.find(([, phrases]) => phraseIn(folded, phrases))?.[0] ?? null;
}
