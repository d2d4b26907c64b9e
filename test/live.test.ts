import { afterAll, expect, test } from 'vitest';
import { changed, liveTopics } from '#platform/live';
import { openWorld, visitor } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const page = (...topics: string[]) => {
  const [seal = '', since = ''] = liveTopics(topics, world.now()).split('~');
  return { seal, since: Number(since) };
};

/** Listens as a browser does; `until` waits for a topic, `heard` is all so far. */
async function listenTo(query: string, headers: Record<string, string> = {}) {
  const answer = await world.ask(visitor, `/live?${query}`, { headers: { accept: 'text/event-stream', ...headers } });
  const heard: string[] = [];
  const wakes = new Set<() => void>();
  const wake = () => {
    for (const one of wakes) one();
  };
  let ended = false;
  let id = '';
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  const reading = (async () => {
    let text = '';
    for (;;) {
      const part = await reader?.read();
      if (!part || part.done) break;
      text += part.value;
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) {
        const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(event)?.[1] ?? '';
        id = field('id');
        heard.push(field('event') === 'changed' ? field('data') : field('event'));
      }
      wake();
    }
    ended = true;
    wake();
  })().catch(() => {});
  const until = async (is: () => boolean, milliseconds = 3000) => {
    const end = performance.now() + milliseconds;
    while (!is() && performance.now() < end)
      await new Promise<void>((resolve) => {
        wakes.add(resolve);
        setTimeout(resolve, 50);
      });
    return is();
  };
  if (answer.status === 200) await until(() => heard.includes('ready'));
  return {
    status: answer.status,
    headers: answer.headers,
    heard,
    lastId: () => id,
    hears: (topic: string, times = 1) => until(() => heard.filter((one) => one === topic).length >= times),
    ends: () => until(() => ended),
    stop: async () => {
      await reader?.cancel().catch(() => {});
      await reading;
    },
  };
}

const change = (topic: string) => world.tx((tx) => changed(tx, topic));
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('a page hears of a change after its transaction holds, and of one that is undone not at all', async () => {
  const stream = await listenTo(`on=${page('day:1').seal}`);

  await world.tx(async (tx) => {
    await changed(tx, 'day:1');
    await pause(100);
    expect(stream.heard).toEqual(['ready']);
  });
  const told = await stream.hears('day:1');
  await world
    .tx(async (tx) => {
      await changed(tx, 'day:1');
      throw new Error('no');
    })
    .catch(() => {});
  await pause(150);

  expect(told).toBe(true);
  expect(stream.heard).toEqual(['ready', 'day:1']);
  await stream.stop();
});

test('a page hears of its own topics and of no other', async () => {
  const stream = await listenTo(`on=${page('day:2').seal}&on=${page('day:3').seal}`);

  await change('day:4');
  await change('day:3');
  await stream.hears('day:3');

  expect(stream.heard).toEqual(['ready', 'day:3']);
  await stream.stop();
});

test('a seal that was changed, made for something else or is over opens no stream', async () => {
  const { seal } = page('day:5');
  const over = liveTopics(['day:5'], new Date(world.now().getTime() - 48 * 3_600_000)).split('~')[0];
  const other = seal.replace(/^[^.]+/, Buffer.from('[["day:6"],null]').toString('base64url'));

  for (const query of [
    '',
    'on=',
    `on=${seal}x`,
    `on=${other}`,
    `on=${over}`,
    `on=day:5`,
    'on=%00',
    `on=${seal.split('.')[0]}`,
  ])
    expect([query, (await listenTo(query)).status]).toEqual([query, 404]);
});

test('what changed between the page and its stream is told as soon as the stream opens', async () => {
  const { seal, since } = page('day:7');
  const other = page('day:8');
  const ear = await listenTo(`on=${seal}`);
  world.moveTo(new Date(world.now().getTime() + 5000));
  await change('day:7');
  await ear.hears('day:7');

  const late = await listenTo(`on=${seal}&on=${other.seal}&since=${since}`);
  await late.hears('day:7');
  await pause(50);

  expect(late.heard).toEqual(['ready', 'day:7']);
  await Promise.all([ear.stop(), late.stop()]);
});

test('a stream that was lost says what it heard last and misses nothing; after a long time everything is asked for again', async () => {
  const { seal } = page('day:9');
  const stream = await listenTo(`on=${seal}`);
  const lastId = stream.lastId();
  await stream.stop();
  const ear = await listenTo(`on=${seal}`);
  world.moveTo(new Date(world.now().getTime() + 1000));
  await change('day:9');
  await ear.hears('day:9');

  const again = await listenTo(`on=${seal}`, { 'last-event-id': lastId });
  const muchLater = await listenTo(`on=${seal}`, { 'last-event-id': '1000' });

  expect(await again.hears('day:9')).toBe(true);
  expect(await muchLater.hears('day:9')).toBe(true);
  await Promise.all([ear, again, muchLater].map((one) => one.stop()));
});

test('the same page asked for again brings the same seal, so its stream can stay', () => {
  const first = page('day:10').seal;
  world.moveTo(new Date(world.now().getTime() + 60_000));

  expect(page('day:10').seal).toBe(first);
});

test('the connection that listens is cut: it is made anew by itself, and everybody asks for their page once', async () => {
  const stream = await listenTo(`on=${page('day:11').seal}`);

  const { rowCount } = await world.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and query ilike 'listen maillage_live%'`,
  );
  const asked = await stream.hears('day:11');
  await change('day:11');

  expect(rowCount).toBe(1);
  expect(asked).toBe(true);
  expect(await stream.hears('day:11', 2)).toBe(true);
  await stream.stop();
});

test('a stream is not held back by a proxy and not kept by a cache', async () => {
  const stream = await listenTo(`on=${page('day:12').seal}`);

  expect(stream.headers.get('content-type')).toContain('text/event-stream');
  expect(stream.headers.get('cache-control')).toContain('no-cache');
  expect(stream.headers.get('x-accel-buffering')).toBe('no');
  await stream.stop();
});

test('when the product stops, streams end and no new one opens', async () => {
  const stream = await listenTo(`on=${page('day:13').seal}`);

  world.application.endStreams();

  expect(await stream.ends()).toBe(true);
  expect((await listenTo(`on=${page('day:13').seal}`)).status).toBe(404);
});
