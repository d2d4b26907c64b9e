import type { Tx } from '#platform/db';
import type { Walk } from '../../rules/timetable/timetable.ts';
import { timetable } from '../../tables/index.ts';
import type { Which } from '../day.ts';
import { timetableIs } from './which.ts';

/** null: guests read nothing of it any more. */
export async function savePublished(tx: Tx, which: Which, by: { by: string; at: Date } | null): Promise<void> {
  await tx
    .update(timetable)
    .set({ publishedAt: by?.at ?? null, publishedBy: by?.by ?? null })
    .where(timetableIs(which));
}

export async function saveWalks(tx: Tx, which: Which, walks: Walk[], version: number): Promise<void> {
  await tx.update(timetable).set({ walks, walksVersion: version }).where(timetableIs(which));
}
