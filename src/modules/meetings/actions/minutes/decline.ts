import { type Db, inTransaction } from '#platform/db';
import type { Reading } from '../../minutes-seal.ts';
import { saveDeclined } from '../../store/minutes/declined.ts';

/** Whoever has no account says so by their link: no more letters about minutes of this network, or again. */
export function declineMinutes(
  db: Db,
  { networkId, mailbox }: Pick<Reading, 'networkId' | 'mailbox'>,
  declines: boolean,
  now: Date,
): Promise<void> {
  return inTransaction(db, (tx) => saveDeclined(tx, { networkId, mailbox }, declines ? now : null));
}
