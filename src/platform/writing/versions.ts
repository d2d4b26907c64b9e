import { and, desc, eq, lt, type SQL } from 'drizzle-orm';
import * as Y from 'yjs';
import type { Db, Tx } from '#platform/db';
import type { Subject } from '#platform/subject';
import { changeText } from './change.ts';
import { keepVersion, lockText, ofText } from './store.ts';
import { writtenDocument, writtenUpdate, writtenVersion } from './tables.ts';

/** A moment of a text. `name` null: one of those kept every few minutes while people write. */
export type Version = { sequence: number; name: string | null; by: string | null; at: Date };

/** Newest first. */
export function versionsOf(db: Db, subject: Subject, before?: number): Promise<Version[]> {
  const { sequence, name, byPersonId, at } = writtenVersion;
  const earlier: SQL | undefined = before === undefined ? undefined : lt(sequence, before);
  return db
    .select({ sequence, name, by: byPersonId, at })
    .from(writtenVersion)
    .where(and(ofText(writtenVersion, subject), earlier))
    .orderBy(desc(sequence))
    .limit(100);
}

/** The text as it was. null: that moment is not kept. Whoever reads it destroys it. */
export async function textAt(db: Db, subject: Subject, sequence: number): Promise<Y.Doc | null> {
  const question = db.select({ state: writtenVersion.state }).from(writtenVersion);
  const [row] = await question.where(and(ofText(writtenVersion, subject), eq(writtenVersion.sequence, sequence)));
  if (!row) return null;
  const doc = new Y.Doc();
  Y.applyUpdate(doc, row.state);
  return doc;
}

/** "As it was when we voted": the text as it stands now is kept under a name. */
export async function nameMoment(
  tx: Tx,
  subject: Subject,
  { name, by, now }: { name: string; by: string; now: Date },
): Promise<void> {
  await lockText(tx, subject);
  await keepVersion(tx, subject, { name, by, now });
}

/** `isPlace`: which parts of the text are its content. `prepare`: what the module does with the old text before it is copied. */
type Return = {
  sequence: number;
  by: string;
  now: Date;
  isPlace: (name: string) => boolean;
  prepare?: (old: Y.Doc) => void;
};

/**
 * An old text is brought back as a new change: first the text as it stands is kept as a moment, then its content makes
 * room for the old one. Whoever writes meanwhile keeps writing, and it can be taken back the same way. Parts that say what
 * they said then are left alone.
 */
export async function bringBack(
  tx: Tx,
  subject: Subject,
  { sequence, by, now, isPlace, prepare }: Return,
): Promise<boolean> {
  const old = await textAt(tx, subject, sequence);
  if (!old) return false;
  prepare?.(old);
  await lockText(tx, subject);
  await keepVersion(tx, subject, { name: null, by, now });
  await changeText(tx, subject, { by, now }, (doc) => {
    prepare?.(doc);
    const names = new Set([...old.share.keys(), ...doc.share.keys()].filter(isPlace));
    doc.transact(() => {
      for (const name of names) {
        const [before, content] = [old.getXmlFragment(name), doc.getXmlFragment(name)];
        if (before.toJSON() === content.toJSON()) continue;
        content.delete(0, content.length);
        content.insert(
          0,
          before.toArray().map((one) => one.clone() as Y.XmlElement | Y.XmlText),
        );
      }
    });
  });
  old.destroy();
  return true;
}

/** When what it is the text of is removed. */
export async function removeText(tx: Tx, subject: Subject): Promise<void> {
  for (const table of [writtenUpdate, writtenVersion, writtenDocument])
    await tx.delete(table).where(ofText(table, subject));
}

/** A person is erased: what was written stays, and no longer says by whom. */
export async function eraseWriter(tx: Tx, personId: string): Promise<void> {
  for (const table of [writtenUpdate, writtenVersion])
    await tx.update(table).set({ byPersonId: null }).where(eq(table.byPersonId, personId));
}
