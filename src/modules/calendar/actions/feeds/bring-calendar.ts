import { type Db, inTransaction, newId, type Tx } from '#platform/db';
import { keepFile } from '#platform/files';
import { later } from '#platform/jobs';
import type { Member } from '#platform/member';
import { answerOnce, onceOnly } from '#platform/web';
import type { SourceTyped } from '../../forms/feeds/source-form.ts';
import { readSource } from '../../jobs.ts';
import { saveSource } from '../../store/feeds/sources.ts';

type Bringing = Omit<SourceTyped, 'name' | 'address'> & { name: string };
type Brought = Bringing & { bytes: Uint8Array };
type Asked = { once: { key: string; scope: string } | null; pageOf: (sourceId: string) => string };

/**
 * Keeps a calendar file to be looked at. Nothing of it is on the calendar before somebody says so. Returns its address;
 * the same one for a request that is repeated.
 */
export function bringCalendar(
  db: Db,
  member: Member,
  { bytes, ...typed }: Brought,
  asked: Asked,
  now: Date,
): Promise<string> {
  const { networkId, personId } = member;
  return once(db, asked, now, async (tx) => {
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
  asked: Asked,
  now: Date,
): Promise<string> {
  const { networkId, personId } = member;
  return once(db, asked, now, async (tx) => {
    const sourceId = await saveSource(tx, { ...typed, networkId, fileId: null, addedBy: personId, addedAt: now });
    await later(tx, readSource, { networkId, sourceId });
    return sourceId;
  });
}

/** Two readings of one calendar would each add all of its dates. */
function once(db: Db, { once: named, pageOf }: Asked, now: Date, save: (tx: Tx) => Promise<string>): Promise<string> {
  const { key = null, scope = '' } = named ?? {};
  const act = async (tx: Tx) => {
    const page = pageOf(await save(tx));
    if (named) await answerOnce(tx, named.key, named.scope, page, now);
    return page;
  };
  return onceOnly(db, { key, scope }, () => inTransaction(db, act));
}
