import { type Db, inTransaction } from '#platform/db';
import { dropPasskey } from '../store/passkeys.ts';

export const removePasskey = (db: Db, which: { personId: string; passkeyId: string }): Promise<void> =>
  inTransaction(db, (tx) => dropPasskey(tx, which));
