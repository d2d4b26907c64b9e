import { type Db, inTransaction, newId } from '#platform/db';
import { keepFile } from '#platform/files';
import { later } from '#platform/jobs';
import type { Member } from '#platform/member';
import type { SourceTyped } from '../forms/source-form.ts';
import { readSource } from '../jobs.ts';
import { saveSource } from '../store/sources.ts';

type Bringing = Omit<SourceTyped, 'name' | 'address'> & { name: string };
type Brought = Bringing & { bytes: Uint8Array };

/** Keeps a calendar file to be looked at. Nothing of it is on the calendar before somebody says so. */
export function bringCalendar(db: Db, member: Member, { bytes, ...typed }: Brought, now: Date): Promise<string> {
  const { networkId, personId } = member;
  return inTransaction(db, async (tx) => {
    const id = newId();
    const subject = { networkId, kind: 'calendarSource', id };
    const file = { name: typed.name, contentType: 'text/calendar', bytes, subject, by: personId, now };
    const fileId = await keepFile(tx, file);
    return saveSource(tx, { ...typed, id, networkId, fileId, address: null, addedBy: personId, addedAt: now });
  });
}

/** A calendar of others that is read at once, and then every few hours. */
export function followCalendar(
  db: Db,
  member: Member,
  typed: Bringing & { address: string },
  now: Date,
): Promise<string> {
  const { networkId, personId } = member;
  return inTransaction(db, async (tx) => {
    const sourceId = await saveSource(tx, { ...typed, networkId, fileId: null, addedBy: personId, addedAt: now });
    await later(tx, readSource, { networkId, sourceId });
    return sourceId;
  });
}
