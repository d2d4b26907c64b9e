import { type Db, inTransaction, newId, type Tx } from '#platform/db';
import { keepFile } from '#platform/files';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import type { Sheet } from '#platform/sheets';
import { answerOnce, onceOnly } from '#platform/web';
import { undecided } from '../../rules/people/import-review.ts';
import { guessColumns } from '../../rules/people-in/index.ts';
import { eventOf } from '../../store/events/events.ts';
import { saveImport } from '../../store/people/imports.ts';

type Bringing = { eventId: string; name: string; contentType: string; bytes: Uint8Array; sheet: Sheet };
type Asked = { once: { key: string; scope: string } | null; pageOf: (importId: string) => string };

/** Keeps a list to be looked at. Nobody is registered by it before somebody says so. Returns the address of its page. */
export function bringList(
  db: Db,
  member: Member,
  { eventId, sheet, ...file }: Bringing,
  asked: Asked,
  now: Date,
): Promise<string> {
  const { networkId, personId } = member;
  const { key = null, scope = '' } = asked.once ?? {};
  const bring = async (tx: Tx) => {
    orMissing(await eventOf(tx, { networkId, eventId }));
    const id = newId();
    const subject = { networkId, kind: 'event', id: eventId };
    const fileId = await keepFile(tx, { ...file, subject, by: personId, now });
    const read = { format: sheet.format, mapping: guessColumns(sheet.rows), decisions: undecided };
    await saveImport(tx, {
      networkId,
      id,
      eventId,
      fileId,
      name: file.name,
      ...read,
      broughtBy: personId,
      broughtAt: now,
    });
    const page = asked.pageOf(id);
    if (asked.once) await answerOnce(tx, asked.once.key, asked.once.scope, page, now);
    return page;
  };
  return onceOnly(db, { key, scope }, () => inTransaction(db, bring));
}
