import { type Db, inTransaction } from '#platform/db';
import { silence } from '../../store/planning/reminders.ts';

type Silencing = { networkId: string; registrationId: string };

/** Whoever holds the link of a registration says whether they want reminders of this event. null: they do. */
export const silenceReminders = (db: Db, which: Silencing, at: Date | null): Promise<void> =>
  inTransaction(db, (tx) => silence(tx, which, at));
