import pg from 'pg';
import { faultOf, type Log } from '#platform/log';

/** What one process tells the others of a text: how far it goes now, or who is here (as base64). */
export type Notice = { text: string; sequence?: number; presence?: string };

export type Exchange = {
  say(notice: Notice): void;
  close(): Promise<void>;
};

const CHANNEL = 'maillage_writing';
/** PostgreSQL refuses eight thousand bytes. A caret needs two hundred. */
const LONGEST = 7_500;

/**
 * Between processes, beside `#platform/live`: here something is said with every key that is pressed, and no page is made
 * anew for it. What is not heard (the connection was lost) is found at the next look.
 */
export async function openExchange(
  { pool, connection, log }: { pool: pg.Pool; connection: pg.ClientConfig; log: Log },
  hear: (notice: Notice) => void,
): Promise<Exchange> {
  const self = `${process.pid}.${Math.trunc(performance.timeOrigin)}`;
  let client: pg.Client | null = null;
  let isClosed = false;

  const open = async () => {
    const opening = new pg.Client({ ...connection, keepAlive: true, connectionTimeoutMillis: 10_000 });
    opening.on('notification', ({ payload }) => {
      const { from, ...notice } = JSON.parse(payload ?? '{}') as Notice & { from?: string };
      if (from !== self && typeof notice.text === 'string') hear(notice);
    });
    const lost = () => {
      if (isClosed || client !== opening) return;
      client = null;
      again();
    };
    opening.on('error', lost);
    opening.on('end', lost);
    try {
      await opening.connect();
      await opening.query(`listen ${CHANNEL}`);
    } catch (error) {
      await opening.end().catch(() => {});
      throw error;
    }
    if (isClosed) return opening.end();
    client = opening;
  };
  const again = () => {
    if (isClosed) return;
    open().catch((error: unknown) => {
      log.debug(faultOf(error), 'the connection for what is written together is still away');
      setTimeout(again, 500).unref();
    });
  };

  await open();
  return {
    say(notice) {
      const payload = JSON.stringify({ ...notice, from: self });
      if (payload.length > LONGEST || isClosed) return;
      pool.query('select pg_notify($1, $2)', [CHANNEL, payload]).catch(() => {});
    },
    async close() {
      isClosed = true;
      await client?.end();
    },
  };
}
