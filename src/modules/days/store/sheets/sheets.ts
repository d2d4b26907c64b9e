import { and, asc, eq } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import type { Written } from '#platform/texts';
import type { SheetPart, SheetText } from '../../rules/sheets/parts.ts';
import { sheetText } from '../../tables/index.ts';
import type { Which } from '../day.ts';

export type WhichSheet = Which & { groupId: string; caseId: string };

const columns = {
  id: sheetText.id,
  part: sheetText.part,
  said: sheetText.said,
  replaces: sheetText.replaces,
  writtenAt: sheetText.writtenAt,
};

/** Everything that was written on one sheet, what was replaced too. */
export const sheetOf = (db: Db, { networkId, eventId, groupId, caseId }: WhichSheet): Promise<SheetText[]> =>
  db
    .select(columns)
    .from(sheetText)
    .where(
      and(
        eq(sheetText.networkId, networkId),
        eq(sheetText.eventId, eventId),
        eq(sheetText.groupId, groupId),
        eq(sheetText.caseId, caseId),
      ),
    )
    .orderBy(asc(sheetText.id));

/** All sheets of a day. */
export const sheetsOfDay = (
  db: Db,
  { networkId, eventId }: Which,
): Promise<(SheetText & { groupId: string; caseId: string })[]> =>
  db
    .select({ ...columns, groupId: sheetText.groupId, caseId: sheetText.caseId })
    .from(sheetText)
    .where(and(eq(sheetText.networkId, networkId), eq(sheetText.eventId, eventId)))
    .orderBy(asc(sheetText.id));

type Writing = { part: SheetPart; said: Written; replaces: string[]; act: string; writtenBy: string | null; now: Date };

/** The same act again writes nothing. */
export async function saveSheetText(
  tx: Tx,
  { networkId, eventId, groupId, caseId }: WhichSheet,
  { now, ...writing }: Writing,
): Promise<void> {
  await tx
    .insert(sheetText)
    .values({ networkId, eventId, groupId, caseId, id: newId(), ...writing, writtenAt: now })
    .onConflictDoNothing();
}
