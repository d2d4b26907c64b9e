import { membersNamed, personNames } from '#modules/accounts';
import type { Tx } from '#platform/db';
import type { Owner, Piece } from '../../rules/live/pieces.ts';
import type { Block } from '../minutes/blocks.ts';

const NOBODY: Owner = { ownerId: null, ownerName: null };

/**
 * Who does what an action says. A name that is exactly one member's is that member, as in the plain form: the promise that
 * comes of it is theirs. Any other one stays as it was written. Only a name that was changed is looked for.
 */
export async function ownersOf(
  tx: Tx,
  { networkId, now }: { networkId: string; now: Date },
  rows: readonly Block[],
  pieces: readonly Piece[],
): Promise<Map<string, Owner>> {
  const stands = new Map(rows.map((row) => [row.id, row]));
  const owned = pieces.filter(({ kind, owner }) => kind === 'action' && owner !== null);
  const known = await personNames(
    tx,
    owned.flatMap(({ id }) => stands.get(id)?.ownerId ?? []),
  );
  const owners = new Map<string, Owner>();
  for (const { id, owner, ownerId } of owned) {
    const row = stands.get(id);
    const isSame = row?.ownerId
      ? row.ownerId === ownerId || known.get(row.ownerId) === owner
      : row?.ownerName === owner;
    owners.set(id, row && isSame ? { ownerId: row.ownerId, ownerName: row.ownerName } : await named(owner));
  }
  return owners;

  async function named(typed: string | null): Promise<Owner> {
    if (typed === null) return NOBODY;
    const [one, other] = await membersNamed(tx, { networkId, now }, typed);
    return one && !other ? { ownerId: one.personId, ownerName: null } : { ownerId: null, ownerName: typed };
  }
}

export const ownerIn = (owners: ReadonlyMap<string, Owner>, id: string): Owner => owners.get(id) ?? NOBODY;
