import type * as Y from 'yjs';
import { personNames } from '#modules/accounts';
import type { Tx } from '#platform/db';
import type { Subject } from '#platform/subject';
import { changeText, hasText } from '#platform/writing';
import { blocksOf } from '../minutes/blocks.ts';
import type { Which } from '../minutes/minutes.ts';
import { followRows } from './follow.ts';

/** The text says what the rows say. It is held. */
export async function textAsRows(tx: Tx, { networkId, id: eventId }: Subject, doc: Y.Doc): Promise<void> {
  const which = { networkId, eventId };
  const blocks = await blocksOf(tx, which);
  const names = await personNames(
    tx,
    blocks.flatMap(({ ownerId }) => ownerId ?? []),
  );
  const named = blocks.map((block) => ({
    ...block,
    ownerSaid: block.ownerId ? (names.get(block.ownerId) ?? null) : block.ownerName,
  }));
  doc.transact(() => followRows(doc, { eventId, blocks: named }));
}

/** An act by a plain form changed the rows: the text follows, in the same transaction, where people have begun to write in it. */
export async function textFollows(
  tx: Tx,
  { networkId, eventId }: Which,
  { by, now }: { by: string | null; now: Date },
): Promise<void> {
  const subject = { networkId, kind: 'minutes', id: eventId };
  if (await hasText(tx, subject)) await changeText(tx, subject, { by, now }, (doc) => textAsRows(tx, subject, doc));
}
