import type { BlockKind } from '../../rules/minutes/kinds.ts';

export type { BlockKind };

/** In the order in which they come up most, each with its key. */
export const blockKindsShown: readonly { kind: BlockKind; key: string }[] = [
  { kind: 'text', key: 't' },
  { kind: 'decision', key: 'd' },
  { kind: 'action', key: 'a' },
  { kind: 'information', key: 'i' },
  { kind: 'proposal', key: 'p' },
  { kind: 'question', key: 'q' },
  { kind: 'problem', key: 'b' },
  { kind: 'solution', key: 's' },
  { kind: 'advantage', key: '+' },
  { kind: 'drawback', key: '-' },
  { kind: 'wish', key: 'w' },
  { kind: 'remark', key: 'r' },
];
