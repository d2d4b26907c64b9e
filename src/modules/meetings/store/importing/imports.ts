import { and, desc, eq, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import { type Db, isId, type Tx } from '#platform/db';
import { removeFile } from '#platform/files';
import { changed } from '#platform/live';
import { isMailbox } from '#platform/mail';
import { meetingImport } from '../../tables/index.ts';
import type { Which } from '../meetings.ts';

export type MeetingImport = typeof meetingImport.$inferSelect;
export type WhichImport = { networkId: string; importId: string };
/** As it stands in the list: without what was read. */
export type ListedImport = Pick<
  MeetingImport,
  'id' | 'name' | 'state' | 'reason' | 'eventId' | 'broughtBy' | 'broughtAt'
> & {
  /** How many pieces were decided so far. */
  decided: number;
};

export const importsTopicOf = (networkId: string): string => `meeting-imports:${networkId}`;

const isIt = ({ networkId, importId }: WhichImport) =>
  and(eq(meetingImport.networkId, networkId), eq(meetingImport.id, importId));

export async function importOf(db: Db, which: WhichImport): Promise<MeetingImport | null> {
  if (!isId(which.importId)) return null;
  const [found] = await db.select().from(meetingImport).where(isIt(which));
  return found ?? null;
}

/** Holds it until the transaction ends: of two who save it, one does. */
export async function importHeld(tx: Tx, which: WhichImport): Promise<MeetingImport | null> {
  if (!isId(which.importId)) return null;
  const [held] = await tx.select().from(meetingImport).where(isIt(which)).for('update');
  return held ?? null;
}

/** Until the transaction ends no other import of the network is saved: each sees the meetings that the one before made. */
export async function holdImporting(tx: Tx, networkId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`meeting-imports:${networkId}`}, 0))`);
}

/** The newest first, without those that were removed. */
export const importsOf = (db: Db, networkId: string): Promise<ListedImport[]> =>
  listed(db, and(eq(meetingImport.networkId, networkId), ne(meetingImport.state, 'removed')));

/** Those that can still be put back, the newest first. */
export const importsRemoved = (db: Db, networkId: string): Promise<ListedImport[]> =>
  listed(db, and(eq(meetingImport.networkId, networkId), eq(meetingImport.state, 'removed')));

/** What a meeting was brought in from, the newest first. */
export const importsOfMeeting = (db: Db, { networkId, eventId }: Which): Promise<ListedImport[]> =>
  listed(db, and(eq(meetingImport.networkId, networkId), eq(meetingImport.eventId, eventId)));

function listed(db: Db, which: SQL | undefined): Promise<ListedImport[]> {
  const { id, name, state, reason, eventId, broughtBy, broughtAt, choices } = meetingImport;
  const decided = sql<number>`(select count(*)::int from jsonb_object_keys(${choices}) as of(item) where item <> 'into')`;
  return db
    .select({ id, name, state, reason, eventId, broughtBy, broughtAt, decided })
    .from(meetingImport)
    .where(which)
    .orderBy(desc(broughtAt), desc(id))
    .limit(200);
}

type NewImport = Pick<
  MeetingImport,
  'networkId' | 'id' | 'name' | 'fileId' | 'text' | 'state' | 'reason' | 'broughtBy' | 'broughtAt'
>;

export async function saveImport(tx: Tx, given: NewImport): Promise<void> {
  await tx.insert(meetingImport).values({ ...given, choices: {} });
  await changed(tx, importsTopicOf(given.networkId));
}

type Change = Partial<Omit<MeetingImport, 'networkId' | 'id' | 'version'>>;

/** It is held by whoever calls. */
export async function changeImport(tx: Tx, which: WhichImport, change: Change): Promise<void> {
  await tx
    .update(meetingImport)
    .set({ ...change, version: sql`${meetingImport.version} + 1` })
    .where(isIt(which));
  await changed(tx, importsTopicOf(which.networkId));
}

/** Go with their files: nobody took them over, or somebody took them away. Those that were saved stay. */
export async function forgetImportsBefore(tx: Tx, before: { unsaved: Date; removed: Date }): Promise<void> {
  const { state, broughtAt, decidedAt } = meetingImport;
  const gone = await tx
    .delete(meetingImport)
    .where(
      or(
        and(ne(state, 'saved'), lt(broughtAt, before.unsaved)),
        and(eq(state, 'removed'), lt(decidedAt, before.removed)),
      ),
    )
    .returning({ networkId: meetingImport.networkId, fileId: meetingImport.fileId });
  for (const { networkId, fileId } of gone) if (fileId) await removeFile(tx, { networkId, id: fileId });
}

/** An address is known by its digest alone, so each that stands in the text or in a choice is compared. */
const namesMailbox = (mailbox: string) =>
  sql`exists (select 1 from regexp_matches(
    lower(coalesce(${meetingImport.text}, '') || ' ' || ${meetingImport.choices}::text),
    '[^\\s<>():;,"]+@[^\\s<>():;,"]*[a-z]', 'g') as found(words)
    where ${isMailbox(sql`found.words[1]`, mailbox)})`;

/** Whoever is erased: what names their address goes, with its file; elsewhere they are nobody's match and did nothing. */
export async function forgetInImports(
  tx: Tx,
  { personId, mailbox }: { personId: string; mailbox?: string | undefined },
): Promise<void> {
  if (mailbox) {
    const gone = await tx
      .delete(meetingImport)
      .where(and(ne(meetingImport.state, 'saved'), namesMailbox(mailbox)))
      .returning({ networkId: meetingImport.networkId, fileId: meetingImport.fileId });
    for (const { networkId, fileId } of gone) if (fileId) await removeFile(tx, { networkId, id: fileId });
  }
  await tx.update(meetingImport).set({ broughtBy: null }).where(eq(meetingImport.broughtBy, personId));
  await tx.update(meetingImport).set({ decidedBy: null }).where(eq(meetingImport.decidedBy, personId));
  await tx
    .update(meetingImport)
    .set({ choices: sql`replace(${meetingImport.choices}::text, ${personId}, '')::jsonb` })
    .where(sql`position(${personId} in ${meetingImport.choices}::text) > 0`);
}
