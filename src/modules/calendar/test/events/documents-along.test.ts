import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { later } from '#platform/jobs';
import { openWorld, visitor } from '../../../../../test/world.ts';
import type { TestMember } from '../../../accounts/test/world.ts';
import { forgetLists } from '../../jobs.ts';
import { copyAttachments } from '../../store/events/attachments.ts';
import { anAttachment, anEvent, aScene, type TestEvent, type TestScene, textOf } from '../world.ts';

const world = await openWorld();
afterAll(world.close);

const typed = {
  kind: 'meeting',
  titleFr: 'Encore une fois',
  day: '15/03/2027',
  startsAt: '9h',
  endsAt: '12h',
  audience: 'public',
};

/** Another event, started from this one or from a template. */
async function startedFrom({ network, coordinator }: TestScene, query: string): Promise<TestEvent> {
  const answer = await world.submit(coordinator, `${network.path}/events?${query}`, { ...typed, _key: newId() });
  const path = answer.headers.get('location') ?? '';
  return { path, id: path.split('/').at(-1) ?? '' };
}

const hangingOn = async (event: TestEvent) => {
  const { rows } = await world.pool.query<{ id: string; file_id: string }>(
    'select id, file_id from event_attachment where event_id = $1 and removed_at is null order by added_at, id',
    [event.id],
  );
  return rows.map(({ id, file_id }) => ({ path: `${event.path}/attachments/${id}`, file: file_id }));
};
const filesOf = async ({ network }: TestScene) =>
  (await world.pool.query('select 1 from stored_file where network_id = $1', [network.id])).rows.length;
const opens = async (path: string) => (await world.visit(visitor, path)).status;
const templateOf = async ({ network, coordinator }: TestScene) =>
  /from=([0-9a-f-]{36})/.exec(await world.read(coordinator, `${network.path}/event-templates`))?.[1] ?? '';

async function aMonthLater(): Promise<void> {
  const now = world.now();
  world.moveTo(new Date(now.getTime() + 31 * 86_400_000));
  await world.tx((tx) => later(tx, forgetLists, {}));
  await world.doJobs();
  world.moveTo(now);
}

const removes = (coordinator: TestMember, path: string) => world.submit(coordinator, path, { _method: 'delete' });

test('a copy, a next edition, what a template starts and the dates of a series have the documents, kept once', async () => {
  const scene = await aScene(world);
  const { coordinator, event } = scene;
  await anAttachment(world, coordinator, event, 'Programme');
  await anAttachment(world, coordinator, event, 'Plan');
  const own = await hangingOn(event);
  await world.submit(coordinator, `${event.path}/template`, {});

  const others = [
    await startedFrom(scene, `from=${event.id}`),
    await startedFrom(scene, `edition=${event.id}`),
    await startedFrom(scene, `from=${await templateOf(scene)}`),
  ];
  await world.submit(coordinator, `${event.path}/series`, {
    every: 'week',
    times: '2',
    'on[]': '2027-02-04',
    version: '1',
  });

  for (const other of others) {
    const hanging = await hangingOn(other);
    expect(hanging.map(({ file }) => file)).toEqual(own.map(({ file }) => file));
    expect(await opens(hanging[0]?.path ?? '')).toBe(200);
    expect(textOf(await world.read(visitor, other.path))).toMatch(/Documents Programme .*Plan/);
  }
  const { rows } = await world.pool.query(
    `select 1 from event_attachment a join event e on e.id = a.event_id where e.starts_at::date = '2027-02-04'`,
  );
  expect(rows).toHaveLength(2);
  expect(await filesOf(scene)).toBe(2);
});

test('what is removed from one stays with the other, and its file goes with the last one', async () => {
  const scene = await aScene(world);
  const { coordinator, event } = scene;
  await anAttachment(world, coordinator, event);
  const copy = await startedFrom(scene, `from=${event.id}`);
  const [own, its] = [(await hangingOn(event))[0]?.path ?? '', (await hangingOn(copy))[0]?.path ?? ''];

  await removes(coordinator, own);
  expect([await opens(own), await opens(its)]).toEqual([404, 200]);
  await aMonthLater();
  expect([await opens(its), await filesOf(scene)]).toEqual([200, 1]);

  await removes(coordinator, its);
  await aMonthLater();
  expect(await filesOf(scene)).toBe(0);
});

test('copied into a public event, documents for members are asked about: which, and who will see them; some are left out', async () => {
  const { network, coordinator } = await aScene(world);
  const inside = await anEvent(world, network, { audience: 'members' });
  for (const name of ['Programme', 'Notes internes']) await anAttachment(world, coordinator, inside, name);
  const [programme, notes] = (await hangingOn(inside)).map(({ path }) => path.split('/').at(-1) ?? '');
  const address = `${network.path}/events?from=${inside.id}`;
  const send = (fields: Record<string, string>) =>
    world.submit(coordinator, address, { ...typed, _key: newId(), ...fields });

  const form = await world.read(coordinator, `${network.path}/events/new?from=${inside.id}`);
  const asked = await send({});
  const again = await asked.text();
  const unseen = await send({ documentsShown: 'yes', documentsSeen: programme ?? '' });
  const made = await send({
    'leaveOut[]': notes ?? '',
    documentsShown: 'yes',
    documentsSeen: `${programme} ${notes}`,
  });
  const without = await world.submit(coordinator, address, { ...typed, _key: newId(), audience: 'members' });

  expect(textOf(form)).toContain('Seuls les membres les voient aujourd’hui');
  expect([asked.status, unseen.status, made.status, without.status]).toEqual([422, 422, 303, 303]);
  expect(textOf(again)).toContain('seraient visibles de tout le monde');
  expect(textOf(again)).toContain('Programme et Notes internes');
  expect(again).toContain('value="Encore une fois"');
  const page = textOf(await world.read(visitor, made.headers.get('location') ?? ''));
  expect(page).toContain('Documents Programme');
  expect(page).not.toContain('Notes internes');
  expect(textOf(await world.read(coordinator, without.headers.get('location') ?? ''))).toContain('Notes internes');
});

test('an event for members that becomes public says which documents everybody sees since', async () => {
  const { network, coordinator } = await aScene(world);
  const inside = await anEvent(world, network, { audience: 'members' });
  await anAttachment(world, coordinator, inside, 'Notes internes');
  const change = (audience: string, version: string) =>
    world.submit(coordinator, inside.path, { ...typed, _method: 'patch', audience, version });
  /** The message comes with the answer, and stands on the page that follows. */
  const said = async (answer: Response) => {
    const [message = ''] = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
    return textOf(await world.read({ ...coordinator, cookie: `${coordinator.cookie}; ${message}` }, inside.path));
  };

  const within = await said(await change('members', '1'));
  const opened = await said(await change('public', '2'));

  expect(within).toContain('modifié');
  expect(within).not.toContain('visibles de tout le monde');
  expect(opened).toMatch(/visibles de tout le monde\s?: Notes internes/);
});

test('a document that was removed is not copied', async () => {
  const scene = await aScene(world);
  await anAttachment(world, scene.coordinator, scene.event);
  await removes(scene.coordinator, (await hangingOn(scene.event))[0]?.path ?? '');

  const copy = await startedFrom(scene, `from=${scene.event.id}`);

  expect(await hangingOn(copy)).toEqual([]);
});

test('a template that goes takes nothing away from what was started from it', async () => {
  const scene = await aScene(world);
  const { network, coordinator, event } = scene;
  await anAttachment(world, coordinator, event);
  await world.submit(coordinator, `${event.path}/template`, {});
  const template = await templateOf(scene);
  await removes(coordinator, (await hangingOn(event))[0]?.path ?? '');
  await aMonthLater();
  const started = await startedFrom(scene, `from=${template}`);

  await removes(coordinator, `${network.path}/event-templates/${template}`);
  expect(await opens((await hangingOn(started))[0]?.path ?? '')).toBe(200);
  const { rows } = await world.pool.query('select 1 from event_attachment where event_id = $1', [template]);
  expect(rows).toEqual([]);

  await removes(coordinator, (await hangingOn(started))[0]?.path ?? '');
  await aMonthLater();
  expect(await filesOf(scene)).toBe(0);
});

test('a template taken away while somebody starts from it leaves them its documents', async () => {
  const scene = await aScene(world);
  const { network, coordinator, event } = scene;
  await anAttachment(world, coordinator, event);
  await world.submit(coordinator, `${event.path}/template`, {});
  const eventId = await templateOf(scene);
  await removes(coordinator, (await hangingOn(event))[0]?.path ?? '');
  await aMonthLater();

  let removed: Promise<Response> | null = null;
  await world.tx(async (tx) => {
    await copyAttachments(tx, { networkId: network.id, eventId }, event.id, {
      by: coordinator.personId,
      now: world.now(),
    });
    removed = removes(coordinator, `${network.path}/event-templates/${eventId}`);
    await untilSomebodyWaits();
  });
  await removed;
  await world.doJobs();

  expect(await opens((await hangingOn(event))[0]?.path ?? '')).toBe(200);
});

/** At most a second: where nobody waits, the test says what came of it. */
async function untilSomebodyWaits(): Promise<void> {
  for (let i = 0; i < 40; i++) {
    const { rows } = await world.pool.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
