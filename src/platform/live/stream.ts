import { streamSSE } from 'hono/streaming';
import { type App, newRouter, sealed, unsealed } from '#platform/web';
import type { Hub } from './hub.ts';

const HOUR = 3_600_000;

/**
 * What a page shows that changes, and when it was shown: `<seal>~<milliseconds>`. Made by whoever may see the page, so
 * the stream needs no rights of its own. It lasts between twelve and twenty-four hours: a day at the hall without
 * reloading. Its end is a round one, so that the same page asked for again brings the same seal and the stream stays.
 */
export const liveTopics = (topics: string[], now: Date): string =>
  `${sealed('live', topics, new Date(Math.ceil(now.getTime() / (12 * HOUR)) * 12 * HOUR + 12 * HOUR))}~${now.getTime()}`;

const MOST_TOPICS = 100;

/**
 * `/live?on=<seal>&on=<seal>&since=<milliseconds>`: one stream per person's browser, for the topics of all its open
 * pages. What changed since then is told at once, so that nothing is missed while a page loads or a connection is lost.
 */
export function liveRoutes(hub: Hub, atStop: AbortSignal): App {
  return newRouter().get('/live', (c) => {
    const opened = c.req.queries('on')?.flatMap((seal) => unsealed<string[]>('live', seal, c.var.now) ?? []) ?? [];
    const topics = [...new Set(opened)].slice(0, MOST_TOPICS);
    if (topics.length === 0 || atStop.aborted) return c.body(null, 404);
    // A browser that opens a lost stream again says what it heard last.
    const since = Number(c.req.header('last-event-id') ?? c.req.query('since') ?? c.var.now.getTime());
    const { clock } = c.var;
    c.header('X-Accel-Buffering', 'no');
    return streamSSE(c, async (stream) => {
      const say = (event: string, data = '') =>
        stream.writeSSE({ event, data, id: String(clock().getTime()) }).catch(() => stream.abort());
      const stop = hub.on(topics, (topic) => void say('changed', topic));
      await say('ready');
      for (const topic of hub.changedSince(topics, new Date(since || 0))) await say('changed', topic);
      await new Promise<void>((resolve) => {
        const breath = setInterval(() => void say('breath'), 25_000);
        const end = () => {
          clearInterval(breath);
          stop();
          atStop.removeEventListener('abort', end);
          resolve();
        };
        stream.onAbort(end);
        atStop.addEventListener('abort', end);
        if (stream.aborted || atStop.aborted) end();
      });
    });
  });
}
