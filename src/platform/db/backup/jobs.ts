import type { ClientBase } from 'pg';
import { getConstructionPlans } from 'pg-boss';
import { hasTable } from './catalogue.ts';
import { identifier, type Jobs } from './format.ts';

/*
 * The queue's own tables belong to pg-boss, which changes them from version to version. So a backup holds the jobs that
 * were not done, as plain records, and a restore gives them to whatever version is there. Done ones are left out, and
 * schedules, which the application declares at every start.
 */

export async function unfinishedJobs(client: ClientBase): Promise<Jobs> {
  if (!(await hasTable(client, 'pgboss.job'))) return { queues: [], jobs: [], dependencies: [] };
  return {
    queues: await records(client, 'pgboss.queue'),
    jobs: await records(client, 'pgboss.job', `where state not in ('completed', 'cancelled')`),
    dependencies: (await hasTable(client, 'pgboss.job_dependency'))
      ? await records(client, 'pgboss.job_dependency')
      : [],
  };
}

async function records(client: ClientBase, table: string, where = ''): Promise<Jobs['jobs']> {
  const { rows } = await client.query<{ record: Jobs['jobs'][number] }>(
    `select to_jsonb(t) as record from ${table} t ${where}`,
  );
  return rows.map(({ record }) => record);
}

/** Makes the queue anew and puts the jobs in it. One that was being done when the backup was made is done again. */
export async function queueAgain(client: ClientBase, { queues, jobs, dependencies }: Jobs): Promise<void> {
  if (queues.length === 0) return;
  await client.query(withoutTransaction(getConstructionPlans('pgboss')));
  await client.query(`set local lock_timeout = '30s'; set local idle_in_transaction_session_timeout = 0`);
  for (const queue of inOrder(queues)) {
    await client.query('select pgboss.create_queue($1, $2)', [queue.name, JSON.stringify(optionsOf(queue))]);
  }
  const waiting = jobs.map((job) =>
    job.state === 'active' ? { ...job, state: 'retry', started_on: null, heartbeat_on: null } : job,
  );
  await insert(client, 'job', waiting);
  await insert(client, 'job_dependency', dependencies);
}

/** pg-boss gives its script as one transaction; ours is already open. */
function withoutTransaction(script: string): string {
  const inside = script.match(/^\s*BEGIN;(.*)COMMIT;?\s*$/s)?.[1];
  if (inside === undefined) throw new Error('pg-boss no longer gives its tables as one transaction');
  return inside;
}

/** A queue whose lost jobs go to another one comes after it. */
const inOrder = (queues: Jobs['queues']) =>
  queues.toSorted((a, b) => Number(a.dead_letter !== null) - Number(b.dead_letter !== null));

const optionsOf = (queue: Jobs['queues'][number]) => ({
  policy: queue.policy,
  retryLimit: queue.retry_limit,
  retryDelay: queue.retry_delay,
  retryBackoff: queue.retry_backoff,
  retryDelayMax: queue.retry_delay_max,
  expireInSeconds: queue.expire_seconds,
  retentionSeconds: queue.retention_seconds,
  deleteAfterSeconds: queue.deletion_seconds,
  deadLetter: queue.dead_letter,
  partition: queue.partition,
  notify: queue.notify,
  heartbeatSeconds: queue.heartbeat_seconds,
});

/** Only columns that both versions know; the others take what is usual in the version that is there. */
async function insert(client: ClientBase, table: string, rows: Jobs['jobs']): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const { rows: known } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_schema = 'pgboss' and table_name = $1`,
    [table],
  );
  const columns = known.filter(({ name }) => name in first).map(({ name }) => identifier(name));
  await client.query(
    `insert into pgboss.${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::pgboss.${table}, $1)`,
    [JSON.stringify(rows)],
  );
}
