import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld } from '../../../../../test/world.ts';
import { aScene } from '../world.ts';

const world = await openWorld();
afterAll(world.close);

// The second request comes while the first one is at work: it waits, and hears the same.
test.each([
  ['a reminder', 'planning/reminders', { daysBefore: '1', clock: '16h', wordsFr: 'Venez.' }, 'event_reminder'],
  ['a task', 'planning/tasks', { name: 'Réserver le lieu', days: '10' }, 'event_task'],
  ['an invitation', 'invitations', { whom: 'all' }, 'event_invitation'],
  ['a template', 'template', {}, 'event'],
])('%s sent twice in the same moment is one, and both requests lead to it', async (_, at, fields, table) => {
  const { coordinator, event, network } = await aScene(world);
  const rows = async () =>
    (
      await world.pool.query<{ count: number }>(`select count(*)::int from ${table} where network_id = $1`, [
        network.id,
      ])
    ).rows[0]?.count ?? 0;
  const before = await rows();
  const _key = newId();

  const again = () => world.submit(coordinator, `${event.path}/${at}`, { ...fields, _key });
  const answers = await Promise.all([again(), again(), again()]);

  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
  expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1);
  expect(await rows()).toBe(before + 1);
});

test('an event made twice in the same moment is one, and both requests lead to it', async () => {
  const { coordinator, network } = await aScene(world);
  const fields = {
    kind: 'meeting',
    titleFr: 'Comité',
    day: '11/02/2027',
    startsAt: '9h',
    endsAt: '12h',
    audience: 'public',
  };
  const _key = newId();

  const again = () => world.submit(coordinator, `${network.path}/events`, { ...fields, _key });
  const answers = await Promise.all([again(), again(), again()]);

  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
  expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1);
});

test('a calendar of others that is named or brought twice in the same moment is read once', async () => {
  const { coordinator, network } = await aScene(world);
  const typed = { audience: 'public', kind: 'workshop', language: 'fr' };
  const ics = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'END:VCALENDAR', ''].join('\r\n');
  const named = { ...typed, address: 'https://quartier.example/agenda.ics', _key: newId() };
  const brought = { ...typed, file: new File([ics], 'agenda.ics'), _key: newId() };
  const sources = `${network.path}/calendar/sources`;

  for (const fields of [named, brought]) {
    const again = () => world.submit(coordinator, sources, fields);
    const answers = await Promise.all([again(), again(), again()]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1);
  }

  const { rowCount } = await world.pool.query('select 1 from calendar_source where network_id = $1', [network.id]);
  expect(rowCount).toBe(2);
});
