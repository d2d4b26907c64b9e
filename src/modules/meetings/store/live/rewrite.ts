import { and, eq, sql } from 'drizzle-orm';
import type * as Y from 'yjs';
import { correctStatement } from '#modules/statements';
import type { Tx } from '#platform/db';
import { changed } from '#platform/live';
import type { Rewritten } from '#platform/writing';
import { isNothing, rowChanges } from '../../rules/live/changes.ts';
import { minutes } from '../../tables/minutes.ts';
import {
  type Block,
  blocksElsewhere,
  blocksOf,
  blocksRemovedAmong,
  markBlockRemoved,
  saveBlockChange,
  saveBlocks,
  saveMoves,
} from '../minutes/blocks.ts';
import type { Which } from '../minutes/minutes.ts';
import { minutesTopicOf } from '../minutes/topic.ts';
import { ownerIn, ownersOf } from './owners.ts';
import { readText } from './text.ts';

/** Pages that show the minutes are not made anew with every key: a piece somebody goes on writing in is told this often. */
const TOLD_EVERY = 5_000;

/** The rows say what the text says, in the transaction that keeps it: exports, registers and plain forms read the same. */
export async function rewriteMinutes(tx: Tx, { subject, doc, by, now }: Rewritten): Promise<void> {
  const which: Which = { networkId: subject.networkId, eventId: subject.id };
  const rows = await blocksOf(tx, which);
  const pieces = await piecesOf(tx, which, doc, rows);
  const owners = await ownersOf(tx, { networkId: which.networkId, now }, rows, pieces);
  const changes = rowChanges(rows, pieces, (id) => ownerIn(owners, id));
  if (isNothing(changes)) return;
  const authored = { by: by[0] ?? null, now };

  const back = await blocksRemovedAmong(
    tx,
    which,
    changes.added.map(({ id }) => id),
  );
  await saveBlocks(
    tx,
    which,
    changes.added.filter(({ id }) => !back.has(id)),
    authored,
  );
  const returned = changes.added.filter(({ id }) => back.has(id));
  for (const { id, content } of returned) {
    await markBlockRemoved(tx, which, id, null);
    await saveBlockChange(tx, which, { id, content }, authored);
  }
  for (const { row, content } of changes.changed) {
    await saveBlockChange(tx, which, { id: row.id, content }, authored);
    const kind = content.kind === 'text' ? 'remark' : content.kind;
    if (row.statementId)
      await correctStatement(
        tx,
        { networkId: which.networkId, statementId: row.statementId },
        { kind, said: content.words, name: null },
      );
  }
  for (const { id } of changes.gone) await markBlockRemoved(tx, which, id, authored);
  await saveMoves(tx, which, [...changes.moved, ...returned]);

  await tx
    .update(minutes)
    .set({ version: sql`${minutes.version} + 1` })
    .where(and(eq(minutes.networkId, which.networkId), eq(minutes.eventId, which.eventId)));
  const isOther = changes.added.length + changes.gone.length + changes.moved.length > 0;
  const isLongAgo = changes.changed.some(
    ({ row, content }) =>
      row.kind !== content.kind || now.getTime() - (row.changedAt ?? row.writtenAt).getTime() > TOLD_EVERY,
  );
  if (isOther || isLongAgo) await changed(tx, minutesTopicOf(which.eventId));
}

/** A device may call a piece what it likes: by the number of a piece of other minutes it is none of these. */
async function piecesOf(tx: Tx, which: Which, doc: Y.Doc, rows: readonly Block[]) {
  const pieces = readText(doc, which.eventId);
  const known = new Set(rows.map(({ id }) => id));
  const taken = await blocksElsewhere(
    tx,
    which,
    pieces.flatMap(({ id }) => (known.has(id) ? [] : id)),
  );
  return taken.length > 0 ? readText(doc, which.eventId, taken) : pieces;
}
