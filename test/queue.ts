import { PgBoss } from 'pg-boss';

/** Makes the queue's own schema in the template, so that the databases copied from it need not. */
export async function openQueueOnce(connection: object): Promise<void> {
  const boss = new PgBoss({ ...connection, max: 1, supervise: false, schedule: false });
  await boss.start();
  await boss.stop({ graceful: false });
}
