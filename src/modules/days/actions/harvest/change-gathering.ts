import type { StatementKind } from '#modules/statements';
import { type Db, inTransaction, type Tx } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import type { Written } from '#platform/texts';
import {
  addSources,
  gatheringOf,
  gatheringsOf,
  holdHarvest,
  removeSources,
  changeGathering as saveChange,
} from '../../store/harvest/gatherings.ts';
import { harvestTopicOf } from '../../store/topic.ts';

type Which = { eventId: string; gatheringId: string };

/** stale: somebody changed it since the form was shown. */
export function changeGathering(
  db: Db,
  { networkId }: Member,
  { version, kind, title, ...which }: Which & { version: number; kind: StatementKind; title: Written },
): Promise<'changed' | 'stale'> {
  return inTransaction(db, async (tx) => {
    const held = await heldGathering(tx, networkId, which);
    if (held.version !== version || held.isRemoved) return 'stale';
    await saveChange(tx, { networkId, ...which }, { kind, title });
    await changed(tx, harvestTopicOf(which.eventId));
    return 'changed';
  });
}

/** On the board in the plenary, or not. */
export function showGathering(
  db: Db,
  { networkId, personId }: Member,
  { isShown, ...which }: Which & { isShown: boolean },
  now: Date,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    await heldGathering(tx, networkId, which);
    const hiding = isShown ? { hiddenAt: null, hiddenBy: null } : { hiddenAt: now, hiddenBy: personId };
    await saveChange(tx, { networkId, ...which }, hiding);
    await changed(tx, harvestTopicOf(which.eventId));
  });
}

/** Undone: its statements stand alone again, and can be gathered otherwise. */
export function removeGathering(db: Db, { networkId, personId }: Member, which: Which, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const held = await heldGathering(tx, networkId, which);
    if (held.isRemoved) return;
    await saveChange(tx, { networkId, ...which }, { removedAt: now, removedBy: personId });
    await changed(tx, harvestTopicOf(which.eventId));
  });
}

/** As it was, but for statements that were gathered elsewhere since: they stay there. */
export function returnGathering(db: Db, { networkId }: Member, which: Which): Promise<void> {
  return inTransaction(db, async (tx) => {
    const held = await heldGathering(tx, networkId, which);
    if (!held.isRemoved) return;
    const elsewhere = new Set(
      (await gatheringsOf(tx, { networkId, eventId: which.eventId })).flatMap((one) => one.statementIds),
    );
    const gone = held.statementIds.filter((id) => elsewhere.has(id));
    await removeSources(tx, { networkId, ...which }, gone);
    await saveChange(tx, { networkId, ...which }, { removedAt: null, removedBy: null });
    await changed(tx, harvestTopicOf(which.eventId));
  });
}

/** One statement stands alone again, or comes back where it is not gathered elsewhere. */
export function moveSource(
  db: Db,
  { networkId, personId }: Member,
  { statementId, isIn, ...which }: Which & { statementId: string; isIn: boolean },
  now: Date,
): Promise<'moved' | 'elsewhere'> {
  return inTransaction(db, async (tx) => {
    await heldGathering(tx, networkId, which);
    const at = { networkId, ...which };
    if (!isIn) await removeSources(tx, at, [statementId]);
    else {
      const standing = await gatheringsOf(tx, at);
      if (standing.some(({ statementIds }) => statementIds.includes(statementId))) return 'elsewhere';
      await addSources(tx, at, [statementId], { by: personId, now });
    }
    await changed(tx, harvestTopicOf(which.eventId));
    return 'moved';
  });
}

async function heldGathering(tx: Tx, networkId: string, which: Which) {
  await holdHarvest(tx, { networkId, eventId: which.eventId });
  return orMissing(await gatheringOf(tx, { networkId, ...which }));
}
