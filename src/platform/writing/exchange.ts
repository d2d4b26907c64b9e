import type pg from 'pg';
import { listen } from '#platform/db';
import { faultOf, type Log } from '#platform/log';

/** What one process tells the others of a text: how far it goes now, who is here (as base64), or that it asks who is there. */
export type Notice = { text: string; sequence?: number; presence?: string; asks?: boolean };

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
  let isClosed = false;
  const listening = await listen(connection, CHANNEL, {
    hear(payload) {
      const { from, ...notice } = JSON.parse(payload) as Notice & { from?: string };
      if (from !== self && typeof notice.text === 'string') hear(notice);
    },
    onStillAway: (error) => log.debug(faultOf(error), 'the connection for what is written together is still away'),
  });
  return {
    say(notice) {
      const payload = JSON.stringify({ ...notice, from: self });
      if (payload.length > LONGEST || isClosed) return;
      pool.query('select pg_notify($1, $2)', [CHANNEL, payload]).catch(() => {});
    },
    async close() {
      isClosed = true;
      await listening.close();
    },
  };
}
