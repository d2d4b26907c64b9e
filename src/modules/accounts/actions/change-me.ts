import { type Db, inTransaction } from '#platform/db';
import { orMissing } from '#platform/missing';
import { changePerson, type Mine, personToChange } from '../store/person.ts';

type Changing = { version: number; to: Pick<Mine, 'name' | 'language' | 'emailShownTo'> };
export type MeDecision = { outcome: 'changed' } | { outcome: 'stale'; current: Mine };

export function changeMe(db: Db, personId: string, { version, to }: Changing, now: Date): Promise<MeDecision> {
  return inTransaction(db, async (tx) => {
    const current = orMissing(await personToChange(tx, personId));
    if (current.version !== version) return { outcome: 'stale', current };
    await changePerson(tx, personId, { ...to, now });
    return { outcome: 'changed' };
  });
}
