import pg from 'pg';
import { CHANNEL } from '#platform/db';
import { faultOf, type Log } from '#platform/log';

export type Hub = {
  on(topics: string[], hear: (topic: string) => void): () => void;
  /** Told of every change, and when changes may have been missed. */
  onAny(hear: () => void): void;
  /** Which of these changed since that moment, as far as it is remembered; all of them when it is longer ago. */
  changedSince(topics: string[], since: Date): string[];
  close(): Promise<void>;
};

/** A page is shown, its scripts load, its stream opens: what changed meanwhile must still be told. */
const MEMORY = 2 * 60_000;

/** One listening connection per process, shared by all its streams. Lost, it is made again. */
export async function openHub(connection: pg.ClientConfig, log: Log, clock: () => Date): Promise<Hub> {
  const ears = new Map<string, Set<(topic: string) => void>>();
  const all: (() => void)[] = [];
  const recent = new Map<string, number>();
  let rememberedFrom = clock().getTime();
  let client: pg.Client | null = null;
  let closed = false;

  const tell = (topic: string) => {
    for (const ear of ears.get(topic) ?? []) ear(topic);
  };
  const hear = (topic: string) => {
    for (const ear of all) ear();
    // Set anew, so that the map stays in the order of time and the oldest stand first.
    recent.delete(topic);
    recent.set(topic, clock().getTime());
    tell(topic);
  };
  const forget = setInterval(() => {
    const before = clock().getTime() - MEMORY;
    for (const [topic, at] of recent) {
      if (at >= before) break;
      recent.delete(topic);
    }
    rememberedFrom = Math.max(rememberedFrom, before);
  }, 10_000);
  forget.unref();

  const open = async () => {
    const opening = new pg.Client({ ...connection, keepAlive: true, connectionTimeoutMillis: 10_000 });
    opening.on('notification', ({ payload }) => payload && hear(payload));
    opening.on('error', () => reopen(opening));
    opening.on('end', () => reopen(opening));
    try {
      await opening.connect();
      await opening.query(`listen ${CHANNEL}`);
    } catch (error) {
      await opening.end().catch(() => {});
      throw error;
    }
    if (closed) return opening.end();
    client = opening;
  };
  const reopen = (lost: pg.Client) => {
    if (closed || client !== lost) return;
    client = null;
    log.warn('the live connection was lost');
    const again = () => {
      if (closed) return;
      open().then(
        () => {
          // What was said meanwhile was not heard: everybody asks for their page once.
          rememberedFrom = clock().getTime();
          recent.clear();
          for (const ear of all) ear();
          for (const topic of ears.keys()) tell(topic);
        },
        (error: unknown) => {
          log.debug(faultOf(error), 'the live connection is still away');
          setTimeout(again, 500).unref();
        },
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
    onAny: (ear) => void all.push(ear),
    changedSince(topics, since) {
      if (since.getTime() < rememberedFrom) return topics;
      return topics.filter((topic) => (recent.get(topic) ?? 0) >= since.getTime());
    },
    async close() {
      closed = true;
      clearInterval(forget);
      await client?.end();
    },
  };
}
