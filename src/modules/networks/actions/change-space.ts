import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { sameText } from '#platform/texts';
import { changedFields } from '../rules/changes.ts';
import { keepChange } from '../store/changes.ts';
import { type Space, type SpaceInForm, saveSpaceChange, spaceToChange } from '../store/space.ts';

export type SpaceDecision = { outcome: 'changed' } | { outcome: 'stale'; current: Space };

type Changing = { spaceId: string; version: number; to: SpaceInForm };

export function changeSpace(
  db: Db,
  member: Member,
  { spaceId, version, to }: Changing,
  now: Date,
): Promise<SpaceDecision> {
  const { networkId, personId } = member;
  return inTransaction(db, async (tx) => {
    const current = orMissing(await spaceToChange(tx, { networkId, spaceId }));
    if (current.version !== version) return { outcome: 'stale', current };

    const words = to.purpose && current.purpose ? sameText(current.purpose, to.purpose.text) : to.purpose;
    const { kind, access, name, purpose, joinUntilOn } = current;
    const before = changedFields<SpaceInForm>({ kind, access, name, purpose, joinUntilOn }, { ...to, purpose: words });
    await saveSpaceChange(tx, { networkId, spaceId }, { ...to, purpose: words });
    await keepChange(tx, { networkId, thingId: spaceId }, { before, by: personId, now });
    return { outcome: 'changed' };
  });
}
