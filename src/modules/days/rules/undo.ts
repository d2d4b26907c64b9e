import type { ActChanges } from './acts.ts';
import type { Round } from './day.ts';
import { reversed, stillStands } from './seat-changes.ts';

export type UndoDecision =
  | { outcome: 'undone'; changes: ActChanges }
  /** over: too long ago to be remembered. touched: seats of it were changed since, so undoing would take that back too. */
  | { outcome: 'refused'; reason: 'over' | 'touched' };

/** People who are no longer expected are left out on the way back: they get no seat again. */
export function decideUndo(
  act: { changes: ActChanges } | null,
  rounds: readonly Round[],
  isExpected: (registrationId: string) => boolean,
): UndoDecision {
  if (!act) return { outcome: 'refused', reason: 'over' };
  const seats = act.changes.seats.filter(({ registrationId }) => isExpected(registrationId));
  const changes = { ...act.changes, seats };
  if (!stillStands(changes, rounds)) return { outcome: 'refused', reason: 'touched' };
  return { outcome: 'undone', changes: reversed(changes) };
}
