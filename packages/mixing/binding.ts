import type { Reason } from './reasons.ts';

/** People who move as one in a round, because they sit together or where they are pinned. */
export interface Unit {
  readonly people: readonly number[];
  /** null: any group. */
  readonly pinnedTo: number | null;
}

/** What the hard rules that can be kept ask of one round. */
export interface Binding {
  /** Only units of several people, and pinned ones. */
  readonly units: readonly Unit[];
  /** No two of each list in one group. */
  readonly apart: readonly (readonly number[])[];
  /** Lists that cannot be kept: as few pairs of them as possible share a group. */
  readonly apartInVain: readonly (readonly number[])[];
}

export interface HardRules {
  readonly rounds: readonly Binding[];
  readonly impossible: readonly Reason[];
}
