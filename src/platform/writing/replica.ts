import * as Y from 'yjs';
import type { Tx } from '#platform/db';
import type { Subject } from '#platform/subject';
import type { WritingKind } from './kinds.ts';
import { beginText, changesAfter, lockText, textAsKept } from './store.ts';

/** A text as this process has it, exactly as the database had it after the change of that number. */
export type Replica = { doc: Y.Doc; sequence: number };

/** Holds the text and begins it where nobody did; answers how far it goes. */
export async function holdText(tx: Tx, kind: WritingKind, subject: Subject, now: Date): Promise<number> {
  const there = await lockText(tx, subject);
  if (there !== null) return there;
  const doc = new Y.Doc();
  await kind.begin(tx, subject, doc);
  await beginText(tx, subject, doc, now);
  doc.destroy();
  const begun = await lockText(tx, subject);
  if (begun === null) throw new Error('A text that was begun is not there');
  return begun;
}

export async function openReplica(tx: Tx, kind: WritingKind, subject: Subject, now: Date): Promise<Replica> {
  await holdText(tx, kind, subject, now);
  const text = await textAsKept(tx, subject);
  if (!text) throw new Error('A text without its beginning');
  return text;
}

/** Adds what other processes kept meanwhile; the text is held and goes as far as `last`. Answers what was added. */
export async function catchUp(tx: Tx, subject: Subject, replica: Replica, last: number): Promise<Uint8Array[]> {
  if (last === replica.sequence) return [];
  const rows = await changesAfter(tx, subject, replica.sequence);
  // Where numbers are missing, another process made a version of them: the whole text is read, which holds them.
  const isWhole = rows.length === last - replica.sequence;
  const added = isWhole ? rows.map(({ change }) => change) : [await whatItLacks(tx, subject, replica)];
  for (const change of added) Y.applyUpdate(replica.doc, change, 'others');
  replica.sequence = last;
  return added;
}

async function whatItLacks(tx: Tx, subject: Subject, { doc }: Replica): Promise<Uint8Array> {
  const whole = await textAsKept(tx, subject);
  if (!whole) throw new Error('A text without its beginning');
  const lacking = Y.encodeStateAsUpdate(whole.doc, Y.encodeStateVector(doc));
  whole.doc.destroy();
  return lacking;
}

/** What somebody does to the text here, as changes that others can be given. */
export function madeBy({ doc }: Replica, act: (doc: Y.Doc) => void): Uint8Array[] {
  const made: Uint8Array[] = [];
  const hear = (change: Uint8Array) => void made.push(change);
  doc.on('update', hear);
  doc.transact(() => act(doc));
  doc.off('update', hear);
  return made;
}

/** Answers whether it says anything the text did not have. What waits for a change that has not come counts as new. */
export function apply({ doc }: Replica, change: Uint8Array): boolean {
  let isNew = false;
  const hear = () => {
    isNew = true;
  };
  doc.on('update', hear);
  Y.applyUpdate(doc, change, 'device');
  doc.off('update', hear);
  return isNew || doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
}
