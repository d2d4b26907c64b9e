import { inTransaction } from '#platform/db';
import { eraseFileAuthor } from '#platform/files';
import { listen, personErased } from '#platform/happenings';
import { type Worker, work } from '#platform/jobs';
import { eraseWriter } from '#platform/writing';
import { forgetOld } from './jobs.ts';
import { forgetPastSignIns } from './store/forget.ts';

export const workers: Worker[] = [
  // Safe twice: a file or a change without an author stays without one.
  work(listen(personErased, 'accounts'), ({ personId }, { db }) =>
    inTransaction(db, async (tx) => {
      await eraseFileAuthor(tx, personId);
      await eraseWriter(tx, personId);
    }),
  ),
  // Safe twice: what is forgotten stays forgotten.
  work(forgetOld, (_, { db, now }) => inTransaction(db, (tx) => forgetPastSignIns(tx, now))),
];
