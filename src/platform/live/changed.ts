import { type Tx, tell } from '#platform/db';

/** Tells every process, when the transaction commits, that pages showing this topic are out of date. */
export async function changed(tx: Tx, topic: string): Promise<void> {
  tell(tx, topic);
}
