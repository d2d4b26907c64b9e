import type { Db } from '#platform/db';
import type { Member } from '#platform/member';
import { showSubjects } from '#platform/subject';
import type { T } from '#platform/texts';
import { type ChangeMade, changesOf } from './changes.ts';

export type SignedChange = Omit<ChangeMade, 'changedBy'> & { who: string | null };

/** History with the names of those who made it; names belong to accounts, which tells them by subject. */
export async function signedChangesOf(
  db: Db,
  of: { networkId: string; thingId: string },
  viewer: { member: Member | null; t: T },
): Promise<SignedChange[]> {
  const changes = await changesOf(db, of);
  const authors = changes.flatMap(({ changedBy }) => (changedBy ? [{ kind: 'person', id: changedBy }] : []));
  const names = await showSubjects(db, of.networkId, authors, { ...viewer, base: '' });
  return changes.map(({ changedBy, ...change }) => {
    const title = names.get(`person:${changedBy}`)?.title;
    return { ...change, who: typeof title === 'string' ? title : null };
  });
}
