import type { T } from '#platform/texts';
import type { DayPaths } from '../../addresses.ts';

/** What was done, with the way back. */
export const undoable = (t: T, paths: DayPaths['timetable'], text: string, act: number | null) =>
  act === null ? { text } : { text, undo: { action: paths.undo(act), label: t('days.undo') } };
