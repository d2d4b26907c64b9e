import { createServer } from 'node:http';
import pg from 'pg';
import { startServer } from '#platform/db/server';

/** The smallest application that keeps what it is told: the embedded server, one table, one address. */
const dataDir = process.env.DATA_DIR ?? '';
const say = (line: string) => process.stderr.write(`${line}\n`);

const server = await startServer({ dataDir, log: say, keepAlive: true });
const pool = new pg.Pool({ ...server.connection, max: 8 });
pool.on('error', (error) => say(`a connection was lost: ${error.message}`));
await pool.query('create table if not exists written (id text primary key, at timestamptz not null default now())');
process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));

createServer(async (request, response) => {
  const [, collection, id] = new URL(request.url ?? '/', 'http://localhost').pathname.split('/');
  const answer = (status: number, body = '') => response.writeHead(status).end(body);
  try {
    if (collection === 'readyz') return answer(200, 'ready');
    if (request.method === 'GET') {
      const { rows } = await pool.query<{ id: string }>('select id from written');
      return answer(200, JSON.stringify(rows.map((row) => row.id)));
    }
    await pool.query('insert into written (id) values ($1)', [id]);
    return answer(303);
  } catch (error) {
    return answer(503, String(error));
  }
}).listen(Number(process.env.PORT), '127.0.0.1');
