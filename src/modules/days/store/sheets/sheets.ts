import { and, asc, eq, sql } from 'drizzle-orm';
import { organisationsOf } from '#modules/accounts';
import { type Db, newId, type Tx } from '#platform/db';
import type { Written } from '#platform/texts';
import type { Named } from '../../rules/sheets/named.ts';
import type { SheetPart, SheetText } from '../../rules/sheets/parts.ts';
import { sheetText } from '../../tables/index.ts';
import type { Which } from '../day.ts';

export type WhichSheet = Which & { groupId: string; caseId: string };

const columns = {
  id: sheetText.id,
  part: sheetText.part,
  said: sheetText.said,
  replaces: sheetText.replaces,
  named: sheetText.named,
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

type Writing = {
  part: SheetPart;
  said: Written;
  replaces: string[];
  named: Named[];
  act: string;
  writtenBy: string | null;
  now: Date;
};

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

/** Which of the organisations that these texts name are in the directory of the network today. */
export async function linkable(db: Db, networkId: string, texts: readonly { named: Named[] }[]): Promise<Set<string>> {
  if (texts.every(({ named }) => named.length === 0)) return new Set();
  return new Set((await organisationsOf(db, networkId)).map(({ id }) => id));
}

/** Two organisations are one: what a text names leads to the one that stays. */
export async function mergeNamed(tx: Tx, { from, into }: { from: string; into: string }): Promise<void> {
  await tx.execute(sql`
    update case_sheet_text set named = replace(named::text, ${from}::uuid::text, ${into}::uuid::text)::jsonb
    where named @> jsonb_build_array(jsonb_build_object('organisationId', ${from}::uuid::text))`);
}
