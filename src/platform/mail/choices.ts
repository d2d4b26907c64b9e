import { and, eq } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import type { Letter } from './post.ts';
import { letter, mailChoice } from './tables.ts';

export async function wants(db: Db, { personId, kind }: Letter): Promise<boolean> {
  if (!personId) return true;
  const refused = and(eq(mailChoice.personId, personId), eq(mailChoice.kind, kind), eq(mailChoice.wish, 'never'));
  return (await db.select({ id: mailChoice.id }).from(mailChoice).where(refused)).length === 0;
}

/** What a person chose, by kind of letter; a kind that is absent is sent. */
export async function mailChoices(db: Db, personId: string): Promise<Map<string, 'now' | 'never'>> {
  const rows = await db.select().from(mailChoice).where(eq(mailChoice.personId, personId));
  return new Map(rows.map(({ kind, wish }) => [kind, wish]));
}

/** Who does not want letters of this kind: they are not counted among those who will be written to. */
export async function whoDeclined(db: Db, kind: { name: string }): Promise<Set<string>> {
  const declined = and(eq(mailChoice.kind, kind.name), eq(mailChoice.wish, 'never'));
  const rows = await db.select({ personId: mailChoice.personId }).from(mailChoice).where(declined);
  return new Set(rows.map(({ personId }) => personId));
}

export async function chooseMail(
  tx: Tx,
  { personId, kind, wish, now }: { personId: string; kind: string; wish: 'now' | 'never'; now: Date },
): Promise<void> {
  await tx
    .insert(mailChoice)
    .values({ id: newId(), personId, kind, wish, chosenAt: now })
    .onConflictDoUpdate({ target: [mailChoice.personId, mailChoice.kind], set: { wish, chosenAt: now } });
}

/** Which letters went to a person and when; what they said is not kept. */
export const lettersTo = (
  db: Db,
  personId: string,
): Promise<{ kind: string; address: string; sentAt: Date | null }[]> =>
  db
    .select({ kind: letter.kind, address: letter.address, sentAt: letter.sentAt })
    .from(letter)
    .where(eq(letter.personId, personId));
