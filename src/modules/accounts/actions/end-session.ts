import { type Db, inTransaction } from '#platform/db';
import { endOtherSessions, endSessionById } from '../store/sessions.ts';

/** Signs one device out from afar. */
export const endSession = (db: Db, personId: string, sessionId: string): Promise<void> =>
  inTransaction(db, (tx) => endSessionById(tx, personId, sessionId));

/** Signs every device out but the one that asks. */
export const endOthers = (db: Db, personId: string, token: string): Promise<void> =>
  inTransaction(db, (tx) => endOtherSessions(tx, personId, token));
