import { and, eq, gt } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import { emailChange } from '../tables.ts';

export type EmailChange = { id: string; personId: string; email: string };

/** One at a time: asking again forgets what was asked before. */
export async function saveEmailChange(
  tx: Tx,
  { personId, email, now, expiresAt }: { personId: string; email: string; now: Date; expiresAt: Date },
): Promise<string> {
  const id = newId();
  await tx.delete(emailChange).where(eq(emailChange.personId, personId));
  await tx.insert(emailChange).values({ id, personId, email, askedAt: now, expiresAt });
  return id;
}

export async function emailChangeOf(db: Db, id: string, now: Date): Promise<EmailChange | null> {
  const { personId, email } = emailChange;
  const lasts = and(eq(emailChange.id, id), gt(emailChange.expiresAt, now));
  const [found] = await db.select({ id: emailChange.id, personId, email }).from(emailChange).where(lasts);
  return found ?? null;
}

/** It is gone afterwards: of two at once, one gets it. */
export async function takeEmailChange(tx: Tx, id: string, now: Date): Promise<EmailChange | null> {
  const { personId, email } = emailChange;
  const lasts = and(eq(emailChange.id, id), gt(emailChange.expiresAt, now));
  const [taken] = await tx.delete(emailChange).where(lasts).returning({ id: emailChange.id, personId, email });
  return taken ?? null;
}
