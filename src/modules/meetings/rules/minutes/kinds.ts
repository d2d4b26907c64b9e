/** What a piece of the minutes is. `text`: what was said around the rest, of no kind of its own. */
export const blockKinds = [
  'text',
  'decision',
  'action',
  'proposal',
  'question',
  'problem',
  'solution',
  'advantage',
  'drawback',
  'wish',
  'remark',
  'information',
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** How a decision came about. */
export const decisionModes = ['consensus', 'unanimity', 'unanimityMinusOne', 'vote'] as const;
export type DecisionMode = (typeof decisionModes)[number];

/** Whose yes makes minutes approved, beside whoever chairs: nobody's, everybody's, or no objection until a day. */
export const approvalWays = ['chair', 'all', 'tacit'] as const;
export type ApprovalWay = (typeof approvalWays)[number];

export type MinutesState = 'draft' | 'toApprove' | 'approved';

export const isBlockKind = (value: unknown): value is BlockKind => blockKinds.includes(value as BlockKind);
