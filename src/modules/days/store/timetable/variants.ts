import { and, eq, isNotNull, isNull, max, sql } from 'drizzle-orm';
import { isId, newId, type Tx } from '#platform/db';
import type { Written } from '#platform/texts';
import type { Variant } from '../../rules/timetable/timetable.ts';
import { budgetLine, timetable, variant } from '../../tables/index.ts';
import type { Which } from '../day.ts';
import { saveSlot } from './save.ts';
import { timetableIs } from './which.ts';

type WhichVariant = Which & { variantId: string };

const isIt = ({ networkId, eventId, variantId }: WhichVariant) =>
  and(eq(variant.networkId, networkId), eq(variant.eventId, eventId), eq(variant.id, variantId));

type NewVariant = { name: Written; by: string; now: Date };

export async function saveVariant(tx: Tx, { networkId, eventId }: Which, { name, by, now }: NewVariant) {
  const id = newId();
  const [last] = await tx
    .select({ position: max(variant.position) })
    .from(variant)
    .where(and(eq(variant.networkId, networkId), eq(variant.eventId, eventId)));
  const position = (last?.position ?? 0) + 1;
  await tx.insert(variant).values({ networkId, eventId, id, name, position, version: 1, madeBy: by, madeAt: now });
  return id;
}

export async function useVariant(tx: Tx, which: Which, variantId: string): Promise<void> {
  await tx.update(timetable).set({ inUse: variantId }).where(timetableIs(which));
}

/** All that a variant says, said again by another one. */
export async function copyVariant(
  tx: Tx,
  which: Which,
  { from, to, act, by, now }: { from: Variant; to: string; act: number; by: string; now: Date },
): Promise<void> {
  for (const one of from.slots) await saveSlot(tx, which, to, { ...one, id: newId(), act });
  const { networkId } = which;
  const lines = from.lines.map(({ id: _, version: __, ...line }, index) => ({
    ...line,
    ...{ networkId, id: newId(), variantId: to, position: index + 1, version: 1, addedBy: by, addedAt: now },
  }));
  if (lines.length > 0) await tx.insert(budgetLine).values(lines);
}

export async function renameVariant(tx: Tx, which: WhichVariant, name: Written): Promise<void> {
  await tx
    .update(variant)
    .set({ name, version: sql`${variant.version} + 1` })
    .where(isIt(which));
}

/** Its slots and its budget stay, so that it can return as it was. */
export async function markVariantRemoved(tx: Tx, which: WhichVariant, now: Date): Promise<void> {
  await tx
    .update(variant)
    .set({ removedAt: now, version: sql`${variant.version} + 1` })
    .where(and(isIt(which), isNull(variant.removedAt)));
}

/** false: there is nothing to bring back. */
export async function markVariantReturned(tx: Tx, which: WhichVariant): Promise<boolean> {
  if (!isId(which.variantId)) return false;
  const back = await tx
    .update(variant)
    .set({ removedAt: null, version: sql`${variant.version} + 1` })
    .where(and(isIt(which), isNotNull(variant.removedAt)))
    .returning({ id: variant.id });
  return back.length > 0;
}
