import { fittedSteps, methodsOf, type Step } from '#modules/methods';
import type { Db, Tx } from '#platform/db';
import type { PlannedSlot } from '../../rules/timetable/slot.ts';
import { variantInUse } from '../../rules/timetable/timetable.ts';
import { type Slot, slotToLead } from '../../rules/timetable/to-lead.ts';
import { timetable } from '../../tables/index.ts';
import type { Which } from '../day.ts';
import { plannedOf } from './planned.ts';
import { timetableIs } from './which.ts';

/**
 * The slots of the variant in use that are for everybody, in order, with the steps of their methods: those the day was begun
 * with, so that somebody who adapts a method meanwhile changes no clock.
 */
export async function timetableOf(db: Db, which: Which): Promise<Slot[]> {
  const planned = await plannedOf(db, which);
  const forAll = (variantInUse(planned)?.slots ?? []).filter(({ shownTo }) => shownTo === 'all');
  const stepsOf = await stepsOfMethods(db, which, forAll, planned.begunWith ?? {});
  return forAll.map((slot) => slotToLead(slot, fittedSteps(slot.methodId ? stepsOf(slot.methodId) : [], slot.minutes)));
}

async function stepsOfMethods(
  db: Db,
  { networkId }: Which,
  slots: readonly PlannedSlot[],
  begunWith: Readonly<Record<string, readonly Step[]>>,
): Promise<(methodId: string) => readonly Step[]> {
  const isNew = slots.some(({ methodId }) => methodId !== null && begunWith[methodId] === undefined);
  const methods = isNew ? await methodsOf(db, networkId) : null;
  return (methodId) => begunWith[methodId] ?? methods?.byId(methodId)?.steps ?? [];
}

/** The day begins: its methods stay for this day what they are now. Begun again after a pause nothing changes. */
export async function keepMethodsBegunWith(tx: Tx, which: Which): Promise<void> {
  const planned = await plannedOf(tx, which);
  if (planned.begunWith) return;
  const { byId } = await methodsOf(tx, which.networkId);
  const used = new Set(planned.variants.flatMap(({ slots }) => slots.flatMap(({ methodId }) => methodId ?? [])));
  const begunWith = Object.fromEntries([...used].map((methodId) => [methodId, [...(byId(methodId)?.steps ?? [])]]));
  await tx.update(timetable).set({ begunWith }).where(timetableIs(which));
}

/** Begun anew, it begins with its methods as they are then. */
export async function forgetMethodsBegunWith(tx: Tx, which: Which): Promise<void> {
  await tx.update(timetable).set({ begunWith: null }).where(timetableIs(which));
}
