import { and, asc, eq, inArray } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import { pollOption } from '../../tables/index.ts';
import type { NewOption, PollOption, PollWhich } from './poll.ts';

const among = ({ networkId, pollId }: PollWhich, ids: readonly string[]) =>
  and(eq(pollOption.networkId, networkId), eq(pollOption.pollId, pollId), inArray(pollOption.id, [...ids]));

/** Returns their ids. The poll is held by whoever calls. */
export async function addOptions(tx: Tx, which: PollWhich, options: readonly NewOption[]): Promise<string[]> {
  const rows = options.map((option) => ({ ...which, id: newId(), ...option }));
  if (rows.length > 0) await tx.insert(pollOption).values(rows);
  return rows.map(({ id }) => id);
}

/** Proposed no more; what was said to them stays with them. The poll is held by whoever calls. */
export async function removeOptions(tx: Tx, which: PollWhich, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.update(pollOption).set({ removed: true }).where(among(which, ids));
}

/** These dates, also those that are proposed no more. */
export const optionsNamed = async (db: Db, which: PollWhich, ids: readonly string[]): Promise<PollOption[]> =>
  ids.length === 0
    ? []
    : db.select().from(pollOption).where(among(which, ids)).orderBy(asc(pollOption.startsAt), asc(pollOption.id));
