import type * as Y from 'yjs';
import { type Tx, tell } from '#platform/db';
import type { Subject } from '#platform/subject';
import { topicOfText } from './house.ts';
import { writingKind } from './kinds.ts';
import { openReplica } from './replica.ts';
import { addChanges, lockText } from './store.ts';

type Changing = { by: string | null; now: Date };

/**
 * An act of the server changes a text that people may be writing in: what it changes joins what they type, and nothing of
 * theirs is overwritten. Part of the act's transaction; the open pages get it when it is kept. `change` gets the text as
 * it stands, held until the end.
 */
export async function changeText<Result>(
  tx: Tx,
  subject: Subject,
  { by, now }: Changing,
  change: (doc: Y.Doc) => Result | Promise<Result>,
): Promise<Result> {
  const kind = writingKind(subject.kind);
  if (!kind) throw new Error(`Nobody declared the kind of text ${subject.kind}`);
  const { doc, sequence } = await openReplica(tx, kind, subject, now);
  const made: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => made.push(update));
  const result = await change(doc);
  if (made.length > 0) {
    await addChanges(tx, subject, { last: sequence, additions: made.map((one) => ({ change: one, by })), now });
    await kind.rewritten?.(tx, { subject, doc, by: by === null ? [] : [by], now });
    tell(tx, topicOfText(subject));
  }
  doc.destroy();
  return result;
}

/** The text as it stands, for whoever only reads it; what people type at this moment is in it or comes after. */
export async function readText<Result>(
  tx: Tx,
  subject: Subject,
  now: Date,
  read: (doc: Y.Doc) => Result,
): Promise<Result> {
  const kind = writingKind(subject.kind);
  if (!kind) throw new Error(`Nobody declared the kind of text ${subject.kind}`);
  const { doc } = await openReplica(tx, kind, subject, now);
  const result = read(doc);
  doc.destroy();
  return result;
}

/** Whether anybody has begun to write it together. Held until the transaction ends, where it is there. */
export const hasText = async (tx: Tx, subject: Subject): Promise<boolean> => (await lockText(tx, subject)) !== null;
