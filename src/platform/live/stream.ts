import { streamSSE } from 'hono/streaming';
import { type App, newRouter, sealed, unsealed } from '#platform/web';
import type { Hub } from './hub.ts';

/** Twelve hours: a day at the hall without reloading a page. */
const HOURS = 12;

/** Made when the page is shown, by whoever may see it: the stream then needs no rights of its own. */
export const liveTopics = (topics: string[], now: Date): string =>
  sealed('live', topics, new Date(now.getTime() + HOURS * 3_600_000));

/** `/live?on=<sealed>&on=<sealed>`: one stream per person's browser, for the topics of all its open pages. */
export function liveRoutes(hub: Hub, atStop: AbortSignal): App {
  return newRouter().get('/live', (c) => {
    const topics = c.req.queries('on')?.flatMap((seal) => unsealed<string[]>('live', seal, c.var.now) ?? []) ?? [];
    if (topics.length === 0) return c.body(null, 404);
    c.header('X-Accel-Buffering', 'no');
    return streamSSE(c, async (stream) => {
      const stop = hub.on(
        [...new Set(topics)].slice(0, 100),
        (topic) => void stream.writeSSE({ event: 'changed', data: topic }),
      );
      await stream.writeSSE({ event: 'ready', data: '' });
      await new Promise<void>((resolve) => {
        const breath = setInterval(() => void stream.writeSSE({ event: 'breath', data: '' }), 25_000);
        const end = () => {
          clearInterval(breath);
          stop();
          resolve();
        };
        stream.onAbort(end);
        atStop.addEventListener('abort', end);
      });
    });
  });
}
