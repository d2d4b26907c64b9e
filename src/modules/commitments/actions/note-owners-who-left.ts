import { placesRunning } from '#modules/accounts';
import { type Db, inTransaction } from '#platform/db';
import { dropOpenAskings, running } from '../store/askings.ts';
import { type CommitmentRow, commitmentHeld } from '../store/commitments.ts';
import { changeCommitment, saveStep } from '../store/save.ts';

/** People change, promises stay with their organisation: where the owner is there no more, it asks for a new one. */
export async function noteOwnersWhoLeft(db: Db, now: Date): Promise<void> {
  const owned = (await running(db)).flatMap(({ commitment }) => (commitment.ownerId ? [commitment] : []));
  for (const [networkId, rows] of Map.groupBy(owned, (row) => row.networkId)) {
    const people = [...new Set(rows.flatMap(({ ownerId }) => ownerId ?? []))];
    const places = await placesRunning(db, { networkId, now }, people);
    for (const row of rows) if (!places.some((place) => isPlaceOf(place, row))) await letGo(db, row, now);
  }
}

type Place = { personId: string; organisationId: string | null };

const isPlaceOf = (place: Place, row: CommitmentRow): boolean =>
  place.personId === row.ownerId && (row.organisationId === null || place.organisationId === row.organisationId);

const letGo = (db: Db, row: CommitmentRow, now: Date): Promise<void> =>
  inTransaction(db, async (tx) => {
    const held = await commitmentHeld(tx, { networkId: row.networkId, commitmentId: row.id });
    if (held?.version !== row.version) return;
    const made = await changeCommitment(tx, held, { ownerId: null });
    await dropOpenAskings(tx, made);
    await saveStep(tx, made, { kind: 'ownerLeft', by: null, at: now });
  });
