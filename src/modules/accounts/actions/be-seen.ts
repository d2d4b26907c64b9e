import { type Db, inTransaction } from '#platform/db';
import { markSeen } from '../store/sessions.ts';

/** A device is in use: its session is not idle. */
export const beSeen = (db: Db, sessionId: string, now: Date): Promise<void> =>
  inTransaction(db, (tx) => markSeen(tx, sessionId, now));
