export type Stream = { heard: string[]; close(): void };

/** What an open page hears: each piece of news as it came. `live`: what the page says of itself, `<seal>~<moment>`. */
export async function listen(origin: string, live: string): Promise<Stream> {
  const leaving = new AbortController();
  const [on = '', since = ''] = live.split('~');
  const answer = await fetch(`${origin}/live?${new URLSearchParams({ on, since })}`, { signal: leaving.signal });
  if (!answer.ok || !answer.body) throw new Error(`The stream answered ${answer.status}`);
  const heard: string[] = [];
  void read(answer.body, heard).catch(() => {});
  return { heard, close: () => leaving.abort() };
}

async function read(body: ReadableStream<Uint8Array>, heard: string[]): Promise<void> {
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    for (const [, topic = ''] of decoder.decode(chunk).matchAll(/event: changed\ndata: (.*)/g)) heard.push(topic);
  }
}
