import { type Db, inTransaction } from '#platform/db';
import { namePasskey } from '../store/passkeys.ts';

type Renaming = { personId: string; passkeyId: string; name: string };

export const renamePasskey = (db: Db, { name, ...which }: Renaming): Promise<void> =>
  inTransaction(db, (tx) => namePasskey(tx, which, name));
