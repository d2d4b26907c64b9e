import { inTransaction } from '#platform/db';
import { listen, personErased } from '#platform/happenings';
import { type Worker, work } from '#platform/jobs';
import { forgetTrier } from './store/experiments.ts';

export const workers: Worker[] = [
  // Safe twice: who is forgotten stays forgotten.
  work(listen(personErased, 'experiments'), ({ personId }, { db }) =>
    inTransaction(db, (tx) => forgetTrier(tx, personId)),
  ),
];
