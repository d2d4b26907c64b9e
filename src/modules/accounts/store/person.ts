import { eq, sql } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import type { Language } from '#platform/texts';
import { person } from '../tables.ts';

export type Mine = {
  id: string;
  name: string;
  email: string;
  language: Language | null;
  emailShownTo: 'members' | 'coordinators';
  version: number;
};

const { id, name, email, language, emailShownTo, version } = person;
const mine = { id, name, email, language, emailShownTo, version };

export async function personById(db: Db, personId: string): Promise<Mine | null> {
  const [found] = await db.select(mine).from(person).where(eq(id, personId));
  return found ?? null;
}

export async function personByEmail(db: Db, address: string): Promise<Mine | null> {
  const [found] = await db.select(mine).from(person).where(eq(email, address.toLowerCase()));
  return found ?? null;
}

/** Holds the person until the transaction ends. */
export async function personToChange(tx: Tx, personId: string): Promise<Mine | null> {
  const [found] = await tx.select(mine).from(person).where(eq(id, personId)).for('update');
  return found ?? null;
}

type Known = { name: string; email: string; language: Language | null; verified?: boolean; now: Date };

/**
 * A person by their address, made if nobody has it. Two at once end as one person: the second waits for the first.
 * `verified`: they came by a link sent there.
 */
export async function savePerson(tx: Tx, { verified = true, now, ...known }: Known): Promise<string> {
  const address = known.email.toLowerCase();
  const row = { id: newId(), ...known, email: address, emailVerified: verified, createdAt: now, updatedAt: now };
  const [made] = await tx.insert(person).values(row).onConflictDoNothing({ target: email }).returning({ id });
  if (made) return made.id;
  const there = await personByEmail(tx, address);
  if (!there) throw new Error('A person left while they were being let in');
  return there.id;
}

export async function changePerson(
  tx: Tx,
  personId: string,
  { now, ...change }: Partial<Omit<Mine, 'id' | 'version'>> & { now: Date },
): Promise<void> {
  await tx
    .update(person)
    .set({ ...change, updatedAt: now, version: sql`${version} + 1` })
    .where(eq(id, personId));
}

/** The language they chose, without touching what a form may be changing. */
export async function rememberLanguage(tx: Tx, personId: string, chosen: Language): Promise<void> {
  await tx.update(person).set({ language: chosen }).where(eq(id, personId));
}
