import { and, eq, exists, isNotNull, max, sql } from 'drizzle-orm';
import { isId, newId, type Tx } from '#platform/db';
import type { BudgetLine } from '../../rules/timetable/budget-line.ts';
import { budgetLine, variant } from '../../tables/index.ts';
import type { Which } from '../day.ts';

export type LineWritten = Omit<BudgetLine, 'id' | 'version'>;
type WhichLine = Which & { lineId: string };

const isIt = ({ networkId, lineId }: WhichLine) => and(eq(budgetLine.networkId, networkId), eq(budgetLine.id, lineId));

type Saving = { variantId: string; line: LineWritten; by: string; now: Date };

export async function saveLine(tx: Tx, { networkId }: Which, { variantId, line, by, now }: Saving): Promise<string> {
  const id = newId();
  const [last] = await tx
    .select({ position: max(budgetLine.position) })
    .from(budgetLine)
    .where(and(eq(budgetLine.networkId, networkId), eq(budgetLine.variantId, variantId)));
  const position = (last?.position ?? 0) + 1;
  await tx
    .insert(budgetLine)
    .values({ networkId, id, variantId, ...line, position, version: 1, addedBy: by, addedAt: now });
  return id;
}

export async function changeLine(tx: Tx, which: WhichLine, line: LineWritten): Promise<void> {
  await tx
    .update(budgetLine)
    .set({ ...line, version: sql`${budgetLine.version} + 1` })
    .where(isIt(which));
}

export async function markLineRemoved(tx: Tx, which: WhichLine, now: Date): Promise<void> {
  await tx
    .update(budgetLine)
    .set({ removedAt: now, version: sql`${budgetLine.version} + 1` })
    .where(isIt(which));
}

/** false: there is nothing to bring back. */
export async function markLineReturned(tx: Tx, which: WhichLine): Promise<boolean> {
  if (!isId(which.lineId)) return false;
  const ofEvent = tx
    .select({ id: variant.id })
    .from(variant)
    .where(
      and(
        eq(variant.networkId, budgetLine.networkId),
        eq(variant.id, budgetLine.variantId),
        eq(variant.eventId, which.eventId),
      ),
    );
  const back = await tx
    .update(budgetLine)
    .set({ removedAt: null, version: sql`${budgetLine.version} + 1` })
    .where(and(isIt(which), isNotNull(budgetLine.removedAt), exists(ofEvent)))
    .returning({ id: budgetLine.id });
  return back.length > 0;
}
