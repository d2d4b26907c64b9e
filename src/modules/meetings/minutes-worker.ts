import { inTransaction } from '#platform/db';
import { type Worker, work } from '#platform/jobs';
import { approveTacitly } from './actions/minutes/approve.ts';
import { writeMinutesLetters } from './actions/minutes/distribute.ts';
import { putOnNextAgenda } from './actions/minutes/put-on-next-agenda.ts';
import { tellReviews } from './actions/minutes/tell-reviews.ts';
import { distributeMinutes, lookAfterMinutes, tidyMinutes } from './jobs.ts';
import { dayOf, isHourToWrite } from './rules/minutes/days.ts';
import { removedForgottenBefore } from './rules/minutes/retention.ts';
import { forgetBlocksRemovedBefore } from './store/minutes/blocks.ts';

export const minutesWorkers: Worker[] = [
  // Safe twice, and after half of it: a letter for the same address, kind and occasion is queued once.
  work(distributeMinutes, (which, { db, now }) => writeMinutesLetters(db, which, now)),
  // Safe twice: minutes are approved once, each day to look again is told once, a point stands on an agenda once.
  work(lookAfterMinutes, async (_, { db, now }) => {
    await approveTacitly(db, now);
    if (isHourToWrite(now)) await tellReviews(db, dayOf(now), now);
    await putOnNextAgenda(db, now);
  }),
  // Safe twice: what is gone stays gone.
  work(tidyMinutes, (_, { db, now }) =>
    inTransaction(db, (tx) => forgetBlocksRemovedBefore(tx, removedForgottenBefore(now))),
  ),
];
