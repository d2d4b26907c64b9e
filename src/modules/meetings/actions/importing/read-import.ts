import { understandMinutes } from '#packages/minutes';
import { readLinesInThread } from '#packages/minutes/read';
import { type Db, inTransaction } from '#platform/db';
import { fileBytes } from '#platform/files';
import {
  changeImport,
  importHeld,
  importOf,
  type MeetingImport,
  type WhichImport,
} from '../../store/importing/imports.ts';

/**
 * Reads and understands. What is no longer waiting to be read is left as it is. A file that stops whoever reads it is tried
 * again, and in the end said to be broken: nothing waits for ever.
 */
export async function readBroughtMinutes(db: Db, which: WhichImport, isLastTry = false): Promise<void> {
  const found = await importOf(db, which);
  if (found?.state !== 'reading') return;
  const change = await readingOf(found).catch((error: unknown): Partial<MeetingImport> => {
    if (!isLastTry) throw error;
    return { state: 'failed', reason: 'broken' };
  });
  await inTransaction(db, async (tx) => {
    const held = await importHeld(tx, which);
    if (held?.state === 'reading') await changeImport(tx, which, change);
  });
}

/** As many as may be pasted, over a hundred pages: while a text is understood nobody else is answered. */
const MOST_SIGNS = 400_000;

async function readingOf({ networkId, fileId, text, name }: MeetingImport): Promise<Partial<MeetingImport>> {
  const bytes = fileId ? await fileBytes({ networkId, id: fileId }) : new TextEncoder().encode(text ?? '');
  if (!bytes) return { state: 'failed', reason: 'broken' };
  // What was pasted is text whatever it is called.
  const read = await readLinesInThread(bytes, fileId ? name : 'pasted.txt');
  if (!read.ok) return { state: 'failed', reason: read.why };
  if (read.lines.reduce((sum, { text }) => sum + text.length, 0) > MOST_SIGNS)
    return { state: 'failed', reason: 'tooLarge' };
  const understood = understandMinutes(read.lines);
  return {
    state: 'toReview',
    reason: null,
    understood: storable(understood),
    text: understood.text.replaceAll('\0', ' '),
  };
}

/** The database refuses one sign, which nobody can type; a space in its place keeps every other where it was. */
const storable = <Value>(value: Value): Value =>
  JSON.parse(
    JSON.stringify(value, (_, one) => (typeof one === 'string' ? one.toWellFormed().replaceAll('\0', ' ') : one)),
  );
