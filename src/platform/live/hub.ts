import pg from 'pg';
import type { Log } from '#platform/log';
import { CHANNEL } from './changed.ts';

export type Hub = { on(topics: string[], hear: (topic: string) => void): () => void; close(): Promise<void> };

/** One listening connection per process, shared by all its streams. Lost, it is made again. */
export async function openHub(connection: pg.ClientConfig, log: Log): Promise<Hub> {
  const ears = new Map<string, Set<(topic: string) => void>>();
  let client: pg.Client | null = null;
  let closed = false;

  const hear = (topic: string) => {
    for (const ear of ears.get(topic) ?? []) ear(topic);
  };
  const open = async () => {
    const opening = new pg.Client(connection);
    opening.on('notification', ({ payload }) => payload && hear(payload));
    opening.on('error', () => reopen(opening));
    await opening.connect();
    await opening.query(`listen ${CHANNEL}`);
    client = opening;
  };
  const reopen = (lost: pg.Client) => {
    if (closed || client !== lost) return;
    client = null;
    log.warn('the live connection was lost');
    const again = () => {
      if (closed) return;
      // What was said meanwhile was not heard: everybody asks for their page once.
      open().then(
        () => [...ears.keys()].forEach(hear),
        () => setTimeout(again, 500).unref(),
      );
    };
    again();
  };

  await open();
  return {
    on(topics, ear) {
      for (const topic of topics) ears.set(topic, (ears.get(topic) ?? new Set()).add(ear));
      return () => {
        for (const topic of topics) {
          ears.get(topic)?.delete(ear);
          if (ears.get(topic)?.size === 0) ears.delete(topic);
        }
      };
    },
    async close() {
      closed = true;
      await client?.end();
    },
  };
}
