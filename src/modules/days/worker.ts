import { listen, organisationsMerged, personErased, registrationEnded } from '#platform/happenings';
import { type Worker, work } from '#platform/jobs';
import { beginMixing } from './actions/begin-mixing.ts';
import { closeEndedDays, mergeMet } from './actions/close-day.ts';
import { endMixing } from './actions/end-mixing.ts';
import { endRepair } from './actions/end-repair.ts';
import { forgetOldSeats, forgetPerson, forgetPhones, forgetRegistered } from './actions/forget.ts';
import { noteProgress } from './actions/note-progress.ts';
import { writeLetters } from './actions/report/write-letters.ts';
import { closeDays, forgetSeats, mixDay, writeReportLetters } from './jobs.ts';
import { mixInThread, repairInThread } from './mixing/mix-in-thread.ts';
import { forgottenBefore, phonesForgottenBefore } from './rules/retention.ts';

/** Half a minute: a coordinator waits for it. What is found until then is taken. */
const TIME_LIMIT = 30_000;
/** Often enough to be seen moving, seldom enough not to keep all pages busy. */
const BETWEEN_NOTES = 1_000;

export const workers: Worker[] = [
  // Safe twice: a mixing that has ended is not begun again, and one that was cut off has changed nothing yet.
  work(mixDay, async (which, { db, now, log }) => {
    const begun = await beginMixing(db, which, now);
    if (!begun) return;
    const { asked, problem, keep } = begun;
    let noted = performance.now();
    let noting = Promise.resolve();
    const order = { problem, seed: asked.seed, effort: 'normal' as const, keep, timeLimit: TIME_LIMIT };
    const tellProgress = (progress: number) => {
      if (performance.now() - noted < BETWEEN_NOTES) return;
      noted = performance.now();
      // A figure that could not be told is followed by the next one.
      noting = noting.then(() => noteProgress(db, asked, progress)).catch(() => {});
    };
    const orFailed = (error: Error) => {
      log.error({ err: error.message }, 'a mixing stopped');
      return 'failed' as const;
    };
    if (asked.scope === 'repair') {
      const found = await repairInThread(order, tellProgress).catch(orFailed);
      await noting;
      await endRepair(db, begun, found ?? 'impossible', now);
      return;
    }
    const plan = await mixInThread(order, tellProgress).catch(orFailed);
    await noting;
    await endMixing(db, begun, plan ?? 'impossible', now);
  }),
  // Safe twice, and after half of it: a letter for the same address, kind and occasion is queued once.
  work(writeReportLetters, (which, { db, now }) => writeLetters(db, which, now)),
  // Safe twice: a day is closed once.
  work(closeDays, (_, { db, now }) => closeEndedDays(db, now)),
  // Safe twice: what is forgotten stays forgotten. Nothing is forgotten before its figures are kept.
  work(forgetSeats, async (_, { db, now }) => {
    await closeEndedDays(db, now);
    await forgetOldSeats(db, forgottenBefore(now));
    await forgetPhones(db, phonesForgottenBefore(now));
  }),
  // Safe twice: what was moved is no longer there to be moved.
  work(listen(organisationsMerged, 'days'), (merged, { db }) => mergeMet(db, merged)),
  // Safe twice, as above.
  work(listen(registrationEnded, 'days'), (ended, { db }) => forgetRegistered(db, ended)),
  work(listen(personErased, 'days'), ({ personId }, { db }) => forgetPerson(db, personId)),
];
