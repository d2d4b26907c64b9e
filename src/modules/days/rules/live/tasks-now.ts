import type { Day } from '../day.ts';
import { TASKS, type Task } from '../tasks.ts';
import type { ClockShown } from './shown.ts';

/** What somebody does for their table in the round that the clock is at. */
export function tasksNow(
  { rounds }: Pick<Day, 'rounds'>,
  { step }: Pick<ClockShown, 'step'>,
  personId: string,
): Task[] {
  const round = rounds.find(({ id }) => id === step?.roundId);
  const own = (round?.tasks ?? []).filter(({ registrationId }) => registrationId === personId).map(({ task }) => task);
  return TASKS.filter((task) => own.includes(task));
}
