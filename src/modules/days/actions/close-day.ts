import { eventOf, participantsOf, presenceOf } from '#modules/calendar';
import { type Db, inTransaction } from '#platform/db';
import { dayClosed, happened } from '#platform/happenings';
import { dayClosed as closedFrom } from '../rules/after/day-figures.ts';
import { closableBefore } from '../rules/after/when-closed.ts';
import { daysToClose, mergeOrganisationsMet, saveClosed } from '../store/after.ts';
import { dayOf, type Which } from '../store/day.ts';
import { mergeNamed } from '../store/sheets/sheets.ts';

/** The day is over: which organisations met, and what it was like, is kept for good, in figures without people. Said once. */
export function closeDay(db: Db, which: Which): Promise<void> {
  return inTransaction(db, async (tx) => {
    const event = await eventOf(tx, which);
    if (!event || event.cancelledAt) return;
    const [day, people, presence] = [
      await dayOf(tx, which),
      await participantsOf(tx, which),
      await presenceOf(tx, which),
    ];
    if (await saveClosed(tx, which, closedFrom(day, people, presence))) await happened(tx, dayClosed, which);
  });
}

export async function closeEndedDays(db: Db, now: Date): Promise<void> {
  for (const which of await daysToClose(db, closableBefore(now))) await closeDay(db, which);
}

/** Two organisations are one: in what is kept of who met, and in the sheets that name them. */
export function mergeMet(db: Db, merged: { from: string; into: string }): Promise<void> {
  return inTransaction(db, async (tx) => {
    await mergeOrganisationsMet(tx, merged);
    await mergeNamed(tx, merged);
  });
}
