import { createHash } from 'node:crypto';
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/**
 * A mailbox without its address: whoever knows it can find what was written under it, and whoever does not learns
 * nothing. For the jobs of an erasure, which are kept for days.
 */
export const mailboxOf = (email: string): string =>
  createHash('sha256').update(email.trim().toLowerCase()).digest('hex');

/** The same, of what stands in a column. */
export const isMailbox = (text: SQLWrapper, mailbox: string): SQL =>
  sql`encode(sha256(convert_to(lower(trim(${text})), 'UTF8')), 'hex') = ${mailbox}`;
