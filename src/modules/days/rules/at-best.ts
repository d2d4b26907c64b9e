import { pairsSpreadOver } from './count-costs.ts';
import type { Why } from './why.ts';

/** What is left of a wish at the very best, while the groups stay as many and as large as they are. */
export type AtBest =
  /** So many pairs share a table. */
  | { kind: 'pairs'; pairs: number }
  /** So many sit together, the others somewhere else. */
  | { kind: 'together'; people: number; others: number }
  /** So many tables have nobody. */
  | { kind: 'tablesWithout'; tables: number }
  /** So many are more than wished for. */
  | { kind: 'tooMany'; people: number };

/** null: counting says no more than the reason itself. */
export function atBest(why: Why): AtBest | null {
  switch (why.kind) {
    case 'moreThanGroups':
    case 'moreThanGroupsWithOthers':
      return { kind: 'pairs', pairs: pairsSpreadOver(why.people, why.groups) };
    case 'moreThanFreeGroups':
      return { kind: 'pairs', pairs: why.people - why.groups };
    case 'colleagues':
      return { kind: 'pairs', pairs: why.pairs };
    case 'moreThanAGroup':
    case 'moreThanAGroupWithOthers':
    case 'groupFull':
      return { kind: 'together', people: why.seats, others: why.people - why.seats };
    case 'tooFewOfValue':
      return { kind: 'tablesWithout', tables: why.needed - why.people };
    case 'tooManyOfValue':
      return { kind: 'tooMany', people: why.people - why.allowed };
    default:
      return null;
  }
}
