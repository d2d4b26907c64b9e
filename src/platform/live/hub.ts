import type pg from 'pg';
import { CHANNEL, listen } from '#platform/db';
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

  const listening = await listen(connection, CHANNEL, {
    hear,
    onLost: () => log.warn('the live connection was lost'),
    onStillAway: (error) => log.debug(faultOf(error), 'the live connection is still away'),
    onBack() {
      // What was said meanwhile was not heard: everybody asks for their page once.
      rememberedFrom = clock().getTime();
      recent.clear();
      for (const ear of all) ear();
      for (const topic of ears.keys()) tell(topic);
    },
  });
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
      clearInterval(forget);
      await listening.close();
    },
  };
}
