import { isId, type Tx } from '#platform/db';
import { emptyTimetable, type Timetable } from '../../rules/timetable/timetable.ts';
import { timetable } from '../../tables/index.ts';
import type { Which } from '../day.ts';
import { plannedOf } from './planned.ts';
import { timetableIs } from './which.ts';

/** Holds the timetable of a day until the transaction ends: acts on it happen one after the other. */
export async function heldTimetable(tx: Tx, which: Which): Promise<Timetable> {
  if (!isId(which.eventId)) return emptyTimetable(which.eventId);
  const empty = { ...which, acts: 0, walks: [], walksVersion: 0 };
  await tx.insert(timetable).values(empty).onConflictDoNothing();
  await tx.select({ acts: timetable.acts }).from(timetable).where(timetableIs(which)).for('update');
  return plannedOf(tx, which);
}
