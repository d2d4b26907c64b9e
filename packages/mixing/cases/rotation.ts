import { relabel } from './relabel.ts';
import { rotationBound } from './rotation-bound.ts';
import { type CaseSlot, numberSlots, type Seen } from './slots.ts';
import { type SeenAgain, seenAgain } from './who-sees.ts';

export interface RotationWishes {
  /** Ids of the cases, each of them once. */
  readonly cases: readonly string[];
  readonly slots: readonly CaseSlot[];
  /** How many groups can study one case at the same time; 1 when absent, as where an actor plays it. */
  readonly copies?: number;
  readonly seen?: readonly Seen[];
  readonly seed?: number;
}

/** Which group studies which case in which slot. */
export interface Rotation {
  /** The case of every group; null where there are fewer cases than groups and it has a break. */
  readonly slots: readonly { readonly id: string; readonly cases: readonly (string | null)[] }[];
  /** Whoever studies a case they know, and in which slots. */
  readonly again: readonly SeenAgain[];
  /** Σ v(v−1)/2 over people and cases, v being how often the person sees the case; what was before counts not. */
  readonly repeats: number;
  /** No rotation of these cases over these groups can have fewer. */
  readonly bound: number;
  readonly proven: boolean;
}

/**
 * A Latin rectangle of cases: in every slot each group has a case of its own, and nobody studies a case twice where
 * that is possible, even where the groups are mixed anew between the slots. Where it is not, as rarely as was found.
 */
export function rotateCases({ cases, slots, copies = 1, seen = [], seed = 1 }: RotationWishes): Rotation {
  const numbered = numberSlots(slots, cases, seen);
  const bound = rotationBound(numbered, copies);
  const { columns, repeats } = relabel(numbered, copies, bound, seed);
  const rotated = slots.map(({ id }, s) => ({
    id,
    cases: (columns[s] ?? []).map((column) => cases[Math.floor(column / copies)] ?? null),
  }));
  return { slots: rotated, again: seenAgain(slots, rotated, seen), repeats, bound, proven: repeats === bound };
}
