import { eventOf } from '#modules/calendar';
import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { dayEndsBy } from '../../rules/timetable/day-end.ts';
import { type FitWay, fitProposals } from '../../rules/timetable/fitting.ts';
import type { PlannedSlot } from '../../rules/timetable/slot.ts';
import { heldTimetable } from '../../store/timetable/held.ts';
import { actOnSlots } from './on-slots.ts';

type FittingDay = {
  eventId: string;
  variantId: string;
  way: FitWay;
  /** The newest act on the page the proposal stood on. */
  seen: number;
  leastOf: (slot: PlannedSlot) => number | null;
};

/** gone: the day is on time by now, or the timetable is another one than the proposal was made for. */
export type FitDecision = { outcome: 'fitted'; act: number | null } | { outcome: 'gone' };

/** Takes one of the proposals that make the day end on time. */
export function fitDay(
  db: Db,
  { networkId, personId }: Member,
  { eventId, variantId, way, seen, leastOf }: FittingDay,
  now: Date,
): Promise<FitDecision> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    const timetable = await heldTimetable(tx, which);
    const variant = orMissing(timetable.variants.find(({ id }) => id === variantId));
    if (timetable.acts !== seen) return { outcome: 'gone' };
    const endsBy = dayEndsBy(orMissing(await eventOf(tx, which)));
    const proposals = fitProposals({ slots: variant.slots, walks: timetable.walks, endsBy, leastOf });
    const chosen = proposals.find((one) => one.way === way);
    if (!chosen) return { outcome: 'gone' };

    const act = await actOnSlots(tx, which, timetable, variant, {
      what: 'fit',
      after: chosen.slots,
      by: personId,
      now,
    });
    return { outcome: 'fitted', act };
  });
}
