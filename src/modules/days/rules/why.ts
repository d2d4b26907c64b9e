import type { Reason } from '#packages/mixing';

type Cause<One> = One extends Reason ? Omit<One, 'rule' | 'round'> : never;

/** Why a wish cannot be kept, by counting. */
export type Why =
  | Cause<Reason>
  /** More people of one organisation than groups: two of them share a table at least so often. */
  | { kind: 'colleagues'; people: number; groups: number; pairs: number }
  | { kind: 'notOnePerWorker'; workers: number; users: number }
  /** Nothing shows it by counting alone; the mixing could not keep it beside the other wishes. */
  | { kind: 'notFound' };
