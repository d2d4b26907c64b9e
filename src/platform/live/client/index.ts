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
  const wanted = new Set<string>();
  let stream: { want(seals: Set<string>): void } | null = null;

  const hear = (topic: string) => {
    if (topicsHere().includes(topic)) refresh();
  };
  const announce = () => {
    const seal = sealHere();
    if (!seal) return;
    wanted.add(seal);
    stream?.want(wanted);
    channel.postMessage({ want: seal });
  };

  channel.onmessage = ({ data }: MessageEvent<{ want?: string; changed?: string; announce?: true }>) => {
    if (data.changed) hear(data.changed);
    if (data.announce) announce();
    if (data.want) {
      wanted.add(data.want);
      stream?.want(wanted);
    }
  };

  document.addEventListener('turbo:load', announce);
  void navigator.locks.request('maillage-live', async () => {
    stream = openStream((topic) => {
      hear(topic);
      channel.postMessage({ changed: topic });
    });
    announce();
    // A tab that listened before and was closed knew what the others want; they say it again.
    channel.postMessage({ announce: true });
    await new Promise(() => {});
  });
}

const sealHere = () => document.querySelector<HTMLMetaElement>('meta[name="live"]')?.content ?? null;

/** A seal can be read, not forged. */
function topicsHere(): string[] {
  const [body = ''] = (sealHere() ?? '').split('.');
  if (body === '') return [];
  const [topics] = JSON.parse(atob(body.replaceAll('-', '+').replaceAll('_', '/'))) as [string[]];
  return topics;
}
