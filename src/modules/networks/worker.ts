import { inTransaction } from '#platform/db';
import { listen, personErased } from '#platform/happenings';
import { type Worker, work } from '#platform/jobs';
import { forgetChangeAuthor } from './store/changes.ts';
import { forgetNetworkAuthor } from './store/network.ts';
import { forgetSpaceAuthor } from './store/space.ts';

export const workers: Worker[] = [
  // Safe twice: what has no author any more stays so.
  work(listen(personErased, 'networks'), ({ personId }, { db }) =>
    inTransaction(db, async (tx) => {
      await forgetNetworkAuthor(tx, personId);
      await forgetSpaceAuthor(tx, personId);
      await forgetChangeAuthor(tx, personId);
    }),
  ),
];
