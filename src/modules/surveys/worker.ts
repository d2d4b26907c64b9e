import { inTransaction } from '#platform/db';
import { dayClosed, listen, personErased, registrationEnded } from '#platform/happenings';
import { type Worker, work } from '#platform/jobs';
import { openEvaluations } from './actions/open-evaluations.ts';
import { tendSurveys } from './actions/tend-surveys.ts';
import { tend } from './jobs.ts';
import { forgetAnswerer, forgetRegistered } from './store/forget.ts';

export const workers: Worker[] = [
  // Safe twice: a survey is closed once, and each of its two letters is noted with what was queued.
  work(tend, (_, { db, now }) => tendSurveys(db, now)),
  // Safe twice: what is open is not opened again.
  work(listen(dayClosed, 'surveys'), (day, { db, now }) => openEvaluations(db, day, now)),
  // Safe twice: what is forgotten stays forgotten.
  work(listen(personErased, 'surveys'), ({ personId }, { db }) =>
    inTransaction(db, (tx) => forgetAnswerer(tx, personId)),
  ),
  work(listen(registrationEnded, 'surveys'), (ended, { db }) => inTransaction(db, (tx) => forgetRegistered(tx, ended))),
];
