import { type Db, inTransaction } from '#platform/db';
import { endSessionByToken } from '../store/sessions.ts';

export const signOut = (db: Db, token: string): Promise<void> =>
  inTransaction(db, (tx) => endSessionByToken(tx, token));
