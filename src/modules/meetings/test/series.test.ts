import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../test/world.ts';
import { textOf, valueIn } from '../../calendar/test/world.ts';
import { aMeeting, pointsOf } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const past = { startsAt: new Date('2026-12-01T08:00:00Z') };
const comite = {
  title: 'Comité d’accompagnement',
  every: 'month',
  nth: '3',
  weekday: '4',
  time: '9h30',
  minutes: '2h',
  'notIn[]': ['7', '8'],
  standing: 'Infos, 10',
  chair: 'Carine Lefèvre',
};

test('a series proposes its next dates, of which those that do not suit are left out; each meeting has its hour, roles and standing points', async () => {
  const { network, coordinator } = await aMeeting(world, past);
  const made = await world.submit(coordinator, `${network.path}/meetings/series`, comite);
  const page = made.headers.get('location') ?? '';
  const shown = await world.read(coordinator, page);

  await world.submit(coordinator, `${page}/dates`, {
    version: valueIn(shown, 'version'),
    'days[]': ['2027-02-18', '2027-04-15'],
  });
  const text = textOf(await world.read(coordinator, page));

  expect(textOf(shown)).toContain('chaque mois, le troisième jeudi, 9 h 30, pas en juillet et août');
  expect(textOf(shown)).toContain('jeudi 21 janvier 2027');
  expect(textOf(shown)).not.toContain('juillet 2027');
  expect(text).toContain('jeu. 18 févr.');
  expect(text).toContain('jeu. 15 avr.');
  // The next ones come after the last that is planned.
  expect(text).toContain('jeudi 20 mai 2027');
  const { rows } = await world.pool.query<{ id: string; starts_at: Date }>(
    'select id, starts_at from event where network_id = $1 and starts_at > $2 order by starts_at',
    [network.id, '2027-02-01'],
  );
  expect(rows.map(({ starts_at }) => starts_at.toISOString())).toEqual([
    '2027-02-18T08:30:00.000Z',
    '2027-04-15T07:30:00.000Z',
  ]);
  expect(await pointsOf(world, network, { id: rows[1]?.id ?? '', path: '' })).toEqual(['planned Infos']);
  expect(textOf(await world.read(coordinator, `${network.path}/meetings/${rows[0]?.id}`))).toContain(
    'Qui anime Carine Lefèvre',
  );
});

test('the same dates planned twice are planned once; a series that changed meanwhile is shown anew', async () => {
  const { network, coordinator } = await aMeeting(world, past);
  const made = await world.submit(coordinator, `${network.path}/meetings/series`, comite);
  const page = made.headers.get('location') ?? '';
  const dates = { version: '1', 'days[]': ['2027-02-18'] };

  await Promise.all([0, 1, 2].map(() => world.submit(coordinator, `${page}/dates`, dates)));
  await world.submit(coordinator, page, { _method: 'patch', version: '1', ...comite, title: 'Comité' });
  const stale = await world.submit(coordinator, page, { _method: 'patch', version: '1', ...comite, title: 'Autre' });
  await world.submit(coordinator, `${page}/dates`, { ...dates, 'days[]': ['2027-03-18'] });

  const { rows } = await world.pool.query('select 1 from event where network_id = $1 and starts_at > $2', [
    network.id,
    '2027-02-01',
  ]);
  expect(rows).toHaveLength(1);
  expect(stale.status).toBe(422);
});

test('a series without a name or with a wrong hour comes back with what was typed', async () => {
  const { network, coordinator } = await aMeeting(world, past);

  const answer = await world.submit(coordinator, `${network.path}/meetings/series`, {
    ...comite,
    title: '',
    time: 'midi passé',
  });

  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('midi passé');
});

test('a proposed day that is a public holiday says so and is not ticked', async () => {
  const { network, coordinator } = await aMeeting(world, past);
  const made = await world.submit(coordinator, `${network.path}/meetings/series`, { ...comite, nth: '1' });

  const page = await world.read(coordinator, made.headers.get('location') ?? '');

  expect(textOf(page)).toMatch(/jeudi 6 mai 2027\s+jour férié/);
  expect(page).toMatch(/value="2027-04-01" checked/);
  expect(page).not.toMatch(/value="2027-05-06" checked/);
});
