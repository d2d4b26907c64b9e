import { refresh } from './refresh.ts';
import { openStream } from './stream.ts';

export { hold, refresh } from './refresh.ts';

/**
 * Pages that show something that changes carry sealed topics in `<meta name="live">`. One stream serves all the tabs of
 * a browser: the tab that holds the lock listens and passes on what it hears, so six open tabs are not six streams.
 */
export function startLive(): void {
  if (!('locks' in navigator) || !('BroadcastChannel' in window)) return;
  const channel = new BroadcastChannel('maillage-live');
  /** Seal → when its page was shown. */
  const wanted = new Map<string, number>();
  let stream: { want(wanted: Map<string, number>): void } | null = null;

  /** Topic → when it was last said to have changed: a page that was on its way meanwhile is older than that. */
  const changedAt = new Map<string, number>();
  const hear = (topic: string, at: number) => {
    changedAt.set(topic, at);
    if (pageHere()?.topics.includes(topic) && isForThePage(topic)) refresh();
  };
  const want = (seal: string, since: number) => {
    // Said anew, so that the map stays in the order of use and the seals of pages long gone stand first.
    wanted.delete(seal);
    wanted.set(seal, since);
    stream?.want(wanted);
  };
  const announce = () => {
    const page = pageHere();
    if (!page) return;
    want(page.seal, page.since);
    channel.postMessage({ want: page.seal, since: page.since });
    if (page.topics.some((topic) => (changedAt.get(topic) ?? 0) > page.since)) refresh();
  };

  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    if (data.changed) hear(data.changed, data.at ?? 0);
    if (data.announce) announce();
    if (data.want) want(data.want, data.since ?? 0);
  };

  document.addEventListener('turbo:load', announce);
  void navigator.locks.request('maillage-live', async () => {
    stream = openStream((topic, at) => {
      hear(topic, at);
      channel.postMessage({ changed: topic, at });
    });
    announce();
    // A tab that listened before and was closed knew what the others want; they say it again.
    channel.postMessage({ announce: true });
    await new Promise(() => {});
  });
}

/** An island that shows the topic by itself takes it (`preventDefault`); the page then need not be asked for again. */
const isForThePage = (topic: string): boolean =>
  document.dispatchEvent(new CustomEvent('live-changed', { detail: topic, cancelable: true }));

type Said = { want?: string; since?: number; changed?: string; at?: number; announce?: true };

/** A seal can be read, not forged. */
function pageHere(): { seal: string; since: number; topics: string[] } | null {
  const content = document.querySelector<HTMLMetaElement>('meta[name="live"]')?.content;
  const [seal, since] = content?.split('~') ?? [];
  if (!seal) return null;
  const [body = ''] = seal.split('.');
  const [topics] = JSON.parse(atob(body.replaceAll('-', '+').replaceAll('_', '/'))) as [string[]];
  return { seal, since: Number(since ?? 0), topics };
}
