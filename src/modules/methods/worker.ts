import { inTransaction } from '#platform/db';
import { listen, personErased } from '#platform/happenings';
import { type Worker, work } from '#platform/jobs';
import { forgetAdapter } from './store/copies.ts';
import { forgetSatisfied } from './store/satisfaction.ts';

export const workers: Worker[] = [
  // Safe twice: who is forgotten stays forgotten.
  work(listen(personErased, 'methods'), ({ personId }, { db }) =>
    inTransaction(db, async (tx) => {
      await forgetAdapter(tx, personId);
      await forgetSatisfied(tx, personId);
    }),
  ),
];
