import type { BlockKind, DecisionMode } from '../rules/minutes/kinds.ts';

/** Kinds of what is noted, in the order in which they come up most; words of no kind come before them. */
export const kindsShown = [
  'decision',
  'action',
  'information',
  'proposal',
  'question',
  'problem',
  'solution',
  'advantage',
  'drawback',
  'wish',
  'remark',
] as const satisfies readonly BlockKind[];

export const modesShown = [
  'consensus',
  'unanimity',
  'unanimityMinusOne',
  'vote',
] as const satisfies readonly DecisionMode[];
