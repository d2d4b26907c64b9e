import { inTransaction } from '#platform/db';
import { listen, personErased } from '#platform/happenings';
import { type Worker, work } from '#platform/jobs';
import { forgetChanger } from './store/changes.ts';
import { forgetTrier } from './store/experiments.ts';

export const workers: Worker[] = [
  // Safe twice: who is forgotten stays forgotten.
  work(listen(personErased, 'experiments'), ({ personId }, { db }) =>
    inTransaction(db, async (tx) => {
      await forgetTrier(tx, personId);
      await forgetChanger(tx, personId);
    }),
  ),
];
