import pg from 'pg';
import { openServer } from '#platform/db/server';

async function ask<Row extends pg.QueryResultRow>(dataDir: string, question: string): Promise<Row[]> {
  const server = await openServer({ dataDir, log: () => {} });
  const client = new pg.Client(server.connection);
  try {
    await client.connect();
    return (await client.query<Row>(question)).rows;
  } finally {
    await client.end();
    await server.stop();
  }
}

/** Who is in the list; somebody who is there twice is in it as twice. */
export async function peopleWritten(dataDir: string): Promise<string[]> {
  const rows = await ask<{ id: string; times: string }>(
    dataDir,
    'select given_name as id, count(*) as times from registration group by 1',
  );
  return rows.map(({ id, times }) => (times === '1' ? id : `${id} ${times} times`));
}

export type LetterWritten = {
  address: string;
  messageId: string;
  state: string;
  /** What the queue says of it; null: the queue does not know it any more. */
  job: string | null;
};

/** The letters that registrations asked for; a registration without its letter has none here. */
export const lettersWritten = (dataDir: string): Promise<LetterWritten[]> =>
  ask<LetterWritten>(
    dataDir,
    `select l.address, l.message_id as "messageId", l.state,
       (select j.state::text from pgboss.job j where j.name = 'mail.send' and j.data->>'letterId' = l.id::text) as job
     from letter l`,
  );
