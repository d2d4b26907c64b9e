import { type Db, inTransaction } from '#platform/db';
import type { Subject } from '#platform/subject';
import type { WritingKind } from './kinds.ts';
import { catchUp, holdText, type Replica } from './replica.ts';
import { addChanges } from './store.ts';

type Tending = { db: Db; kind: WritingKind; subject: Subject; replica: Replica; now: Date };

/**
 * Reads what others kept, and lets the kind add what happened elsewhere. As with what people type: when it rejects, the
 * replica holds what the database may not, and is thrown away.
 */
export function tendText({ db, kind, subject, replica, now }: Tending): Promise<{ added: Uint8Array[] }> {
  return inTransaction(db, async (tx) => {
    const last = await holdText(tx, kind, subject, now);
    const others = await catchUp(tx, subject, replica, last);
    const own: Uint8Array[] = [];
    const hear = (update: Uint8Array) => own.push(update);
    replica.doc.on('update', hear);
    await kind.tend?.(tx, subject, replica.doc);
    replica.doc.off('update', hear);
    const additions = own.map((change) => ({ change, by: null }));
    replica.sequence = await addChanges(tx, subject, { last, additions, now });
    return { added: [...others, ...own] };
  });
}
