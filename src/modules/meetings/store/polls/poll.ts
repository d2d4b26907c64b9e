import { and, asc, eq, isNull, lte, sql } from 'drizzle-orm';
import { type Db, isId, newId, type Tx } from '#platform/db';
import { changed } from '#platform/live';
import { datePoll, pollOption } from '../../tables/index.ts';
import { meetingsTopicOf } from '../topics.ts';

export type Poll = typeof datePoll.$inferSelect;
export type PollOption = typeof pollOption.$inferSelect;
export type PollWhich = { networkId: string; pollId: string };

/** Open pages of a poll listen to it. */
export const pollTopicOf = (pollId: string): string => `poll:${pollId}`;

const isIt = ({ networkId, pollId }: PollWhich) => and(eq(datePoll.networkId, networkId), eq(datePoll.id, pollId));

export async function pollOf(db: Db, which: PollWhich): Promise<Poll | null> {
  if (!isId(which.pollId)) return null;
  const [found] = await db.select().from(datePoll).where(isIt(which));
  return found ?? null;
}

/** Holds the poll until the transaction ends, so that two people cannot both take the last place of a date. */
export async function pollHeld(tx: Tx, which: PollWhich): Promise<Poll | null> {
  if (!isId(which.pollId)) return null;
  const [held] = await tx.select().from(datePoll).where(isIt(which)).for('update');
  return held ?? null;
}

/** The dates it proposes, the first one first. */
export const optionsOf = (db: Db, { networkId, pollId }: PollWhich): Promise<PollOption[]> =>
  db
    .select()
    .from(pollOption)
    .where(and(eq(pollOption.networkId, networkId), eq(pollOption.pollId, pollId), eq(pollOption.removed, false)))
    .orderBy(asc(pollOption.startsAt), asc(pollOption.id));

export type NewPoll = Pick<Poll, 'title' | 'about' | 'spaceId' | 'seriesId' | 'topicId' | 'closesAt'>;
export type NewOption = Pick<PollOption, 'startsAt' | 'endsAt' | 'placeName' | 'places'>;

/** false: one of that id is there already, made by the same form. */
export async function savePoll(
  tx: Tx,
  { networkId, pollId }: PollWhich,
  { poll, options }: { poll: NewPoll; options: readonly NewOption[] },
  { by, now }: { by: string; now: Date },
): Promise<boolean> {
  const row = { networkId, id: pollId, ...poll, openedAt: now, madeBy: by, madeAt: now };
  const [made] = await tx.insert(datePoll).values(row).onConflictDoNothing().returning({ id: datePoll.id });
  if (!made) return false;
  await tx.insert(pollOption).values(options.map((option) => ({ networkId, id: newId(), pollId, ...option })));
  await changed(tx, meetingsTopicOf(networkId));
  return true;
}

type Change = Partial<
  Pick<Poll, 'closesAt' | 'remindedAt' | 'closedAt' | 'closedBy' | 'eventId' | 'chosenId' | 'withdrawn'>
>;

/** The poll is held by whoever calls. */
export async function changePoll(tx: Tx, which: PollWhich, change: Change = {}): Promise<void> {
  await tx
    .update(datePoll)
    .set({ ...change, version: sql`${datePoll.version} + 1` })
    .where(isIt(which));
  await changed(tx, pollTopicOf(which.pollId));
  await changed(tx, meetingsTopicOf(which.networkId));
}

/** Of all networks: those that take answers until then at the latest, and of which nobody was reminded. */
export const pollsToRemind = (db: Db, until: Date): Promise<Poll[]> =>
  db
    .select()
    .from(datePoll)
    .where(and(isNull(datePoll.closedAt), isNull(datePoll.remindedAt), lte(datePoll.closesAt, until)));

/** Nobody sees anything else because of it, so its version stays. The poll is held by whoever calls. */
export async function noteReminded(tx: Tx, which: PollWhich, now: Date): Promise<void> {
  await tx.update(datePoll).set({ remindedAt: now }).where(isIt(which));
}
