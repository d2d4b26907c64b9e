import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import type { Choices } from '../../rules/importing/choices.ts';
import { changeImport, importHeld } from '../../store/importing/imports.ts';

type Choosing = { importId: string; version: number; choices: Choices };

/** Keeps what was chosen so far. stale: somebody else chose meanwhile, and is not written over unseen. */
export function keepChoices(
  db: Db,
  { networkId, personId }: Member,
  { importId, version, choices }: Choosing,
  now: Date,
): Promise<'kept' | 'stale'> {
  const which = { networkId, importId };
  return inTransaction(db, async (tx) => {
    const held = orMissing(await importHeld(tx, which));
    if (held.state !== 'toReview' || held.version !== version) return 'stale';
    await changeImport(tx, which, { choices, decidedBy: personId, decidedAt: now });
    return 'kept';
  });
}
