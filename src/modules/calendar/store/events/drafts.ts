import { and, desc, eq, isNull } from 'drizzle-orm';
import { type Db, isId, type Tx } from '#platform/db';
import { draft } from '../../tables/index.ts';

export type Draft = typeof draft.$inferSelect;

type Author = { networkId: string; personId: string };
type OfForm = Author & { /** null: of a new event. */ eventId: string | null };

const by = ({ networkId, personId }: Author) => and(eq(draft.networkId, networkId), eq(draft.typedBy, personId));
const ofForm = ({ eventId, ...author }: OfForm) =>
  and(by(author), eventId ? eq(draft.eventId, eventId) : isNull(draft.eventId));

/** What this person began and did not save, the latest first. Nobody else is ever asked about it. */
export const draftsOf = (db: Db, which: OfForm): Promise<Draft[]> =>
  db.select().from(draft).where(ofForm(which)).orderBy(desc(draft.typedAt), desc(draft.id)).limit(3);

export async function draftToContinue(db: Db, which: OfForm & { id: string | undefined }): Promise<Draft | null> {
  if (!isId(which.id)) return null;
  const [found] = await db
    .select()
    .from(draft)
    .where(and(ofForm(which), eq(draft.id, which.id)));
  return found ?? null;
}

/** The same form typed on is the same draft. One of somebody else's stays what it is. */
export async function saveDraft(
  tx: Tx,
  { networkId, personId, eventId, id, typed, now }: OfForm & { id: string; typed: Draft['typed']; now: Date },
): Promise<void> {
  await tx
    .insert(draft)
    .values({ networkId, id, eventId, typed, typedBy: personId, typedAt: now })
    .onConflictDoUpdate({
      target: [draft.networkId, draft.id],
      set: { typed, typedAt: now },
      setWhere: eq(draft.typedBy, personId),
    });
}

export async function removeDraft(tx: Tx, { id, ...author }: Author & { id: string }): Promise<void> {
  if (isId(id)) await tx.delete(draft).where(and(by(author), eq(draft.id, id)));
}

/** What this person had begun to change in an event: it was saved, or they know better now. */
export async function removeDraftsOf(tx: Tx, which: OfForm & { eventId: string }): Promise<void> {
  await tx.delete(draft).where(ofForm(which));
}
