import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import { importPeople } from '../../store/people/import-people.ts';
import { claimLongList, importOf, tellDone } from '../../store/people/imports.ts';
import { listFacts } from '../../store/people/list-read.ts';

type Saving = { networkId: string; eventId: string; importId: string; by: string };

/** What `saveList` asked a worker for: one transaction, with words on how far it is beside it. */
export function saveLongListNow(db: Db, { by, ...which }: Saving, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const isFree = await claimLongList(tx, which.importId);
    const list = await importOf(tx, which);
    if (!isFree || list?.state !== 'saving') return;
    const facts = await listFacts(tx, list);
    if (!facts) throw new Error('The file of a list that is being saved is gone');
    await importPeople(tx, { list, facts, by, now }, (done) =>
      inTransaction(db, async (aside) => {
        await tellDone(aside, list, done);
        await changed(aside, `import:${list.id}`);
      }),
    );
    await changed(tx, `import:${list.id}`);
    await changed(tx, `event:${which.eventId}`);
  });
}
