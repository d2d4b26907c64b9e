import { fittedSteps, methodsOf } from '#modules/methods';
import type { Db } from '#platform/db';
import { variantInUse } from '../../rules/timetable/timetable.ts';
import { type Slot, slotToLead } from '../../rules/timetable/to-lead.ts';
import type { Which } from '../day.ts';
import { plannedOf } from './planned.ts';

/** The slots of the variant in use that are for everybody, in order, with the steps of their methods. */
export async function timetableOf(db: Db, which: Which): Promise<Slot[]> {
  const slots = variantInUse(await plannedOf(db, which))?.slots ?? [];
  const forAll = slots.filter(({ shownTo }) => shownTo === 'all');
  const methods = forAll.some(({ methodId }) => methodId !== null) ? await methodsOf(db, which.networkId) : null;
  return forAll.map((slot) => {
    const method = slot.methodId ? methods?.byId(slot.methodId) : null;
    return slotToLead(slot, method ? fittedSteps(method.steps, slot.minutes) : []);
  });
}
