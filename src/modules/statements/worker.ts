import { inTransaction } from '#platform/db';
import { listen, personErased } from '#platform/happenings';
import { type Worker, work } from '#platform/jobs';
import { forgetSpeaker } from './store/forget.ts';

export const workers: Worker[] = [
  // Safe twice: what is forgotten stays forgotten.
  work(listen(personErased, 'statements'), ({ personId }, { db }) =>
    inTransaction(db, (tx) => forgetSpeaker(tx, personId)),
  ),
];
