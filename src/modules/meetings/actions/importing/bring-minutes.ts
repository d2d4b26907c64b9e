import { type Db, inTransaction, newId } from '#platform/db';
import { keepFile } from '#platform/files';
import { later } from '#platform/jobs';
import type { Member } from '#platform/member';
import { answerOnce } from '#platform/web';
import { readImport } from '../../jobs.ts';
import { saveImport } from '../../store/importing/imports.ts';

/** `bytes` null: larger than what is kept, so only its name and the reason are. */
export type Brought =
  | { kind: 'file'; name: string; contentType: string; bytes: Uint8Array | null }
  | { kind: 'pasted'; name: string; text: string };

type Once = { key: string; scope: string; location: string } | null;

/** Keeps old minutes to be read and looked at. Nothing of them is in the network by this. */
export function bringMinutes(
  db: Db,
  { networkId, personId }: Member,
  brought: readonly Brought[],
  once: Once,
  now: Date,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    for (const one of brought) {
      const id = newId();
      const given = { networkId, id, name: one.name.slice(0, 200), broughtBy: personId, broughtAt: now };
      if (one.kind === 'file' && one.bytes === null) {
        await saveImport(tx, { ...given, fileId: null, text: null, state: 'failed', reason: 'tooLarge' });
        continue;
      }
      const { name } = given;
      const subject = { networkId, kind: 'meetingImport', id };
      const fileId =
        one.kind === 'file' && one.bytes
          ? await keepFile(tx, { name, contentType: one.contentType, bytes: one.bytes, subject, by: personId, now })
          : null;
      const text = one.kind === 'pasted' ? one.text : null;
      await saveImport(tx, { ...given, fileId, text, state: 'reading', reason: null });
      await later(tx, readImport, { networkId, importId: id });
    }
    if (once) await answerOnce(tx, once.key, once.scope, once.location, now);
  });
}
