import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld } from '../../../../../test/world.ts';
import { textOf } from '../../../calendar/test/world.ts';
import { changeAgendaItem, everyItemOf } from '../../store/agenda.ts';
import { nextOfMinutes } from '../../store/minutes/next.ts';
import { approvedMinutes, whichOf } from './world.ts';

const world = await openWorld();
afterAll(world.close);

test('two next meetings are planned from the same minutes, each with its places, what is to confirm and its agenda', async () => {
  const meeting = await approvedMinutes(world);
  const { coordinator, minutes, network } = meeting;
  const plan = (fields: Record<string, string | string[]>) =>
    world.submit(coordinator, `${minutes}/next`, { from: '09:30', until: '12:00', _key: newId(), ...fields });

  const first = { day: '2027-04-23', places: 'MEF de Forest\nMEF de Saint-Gilles', confirmBy: '2027-04-01' };
  await plan({ ...first, items: 'Les enjeux\nLe budget' });
  await plan({ day: '2027-06-22', places: 'Espace Tilleul', toConfirm: ['hours'] });
  const page = textOf(await world.read(coordinator, `${minutes}/next`));
  const [one = '', other = ''] = await nextOfMinutes(world.db, whichOf(meeting));
  const { rows } = await world.pool.query<{ id: string; place: string; unsure: string[]; by: Date | null }>(
    `select id, place_name->>'text' as place, to_confirm as unsure, confirm_by as by from event where id = any($1) order by starts_at`,
    [[one, other]],
  );
  const items = await everyItemOf(world.db, { networkId: network.id, eventId: rows[0]?.id ?? '' });

  expect(rows.map(({ place, unsure }) => [place, unsure])).toEqual([
    ['MEF de Forest ou MEF de Saint-Gilles', ['place']],
    ['Espace Tilleul', ['hours']],
  ]);
  expect(rows[0]?.by?.toISOString()).toBe('2027-04-01T06:00:00.000Z');
  expect(items.map(({ title }) => title.text)).toEqual(expect.arrayContaining(['Les enjeux', 'Le budget']));
  expect(page).toContain('vendredi 23 avril');
  expect(page).toContain('mardi 22 juin');
});

test('pressed twice it is planned once; an end before its start comes back with what was typed', async () => {
  const meeting = await approvedMinutes(world);
  const fields = { day: '2027-04-23', from: '09:30', until: '12:00', _key: newId() };
  const path = `${meeting.minutes}/next`;

  const answers = await Promise.all([1, 2].map(() => world.submit(meeting.coordinator, path, fields)));
  const backwards = await world.submit(meeting.coordinator, path, { ...fields, _key: newId(), until: '08:00' });

  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect(await nextOfMinutes(world.db, whichOf(meeting))).toHaveLength(1);
  expect(backwards.status).toBe(422);
  expect(await backwards.text()).toContain('value="2027-04-23"');
  expect((await world.visit(meeting.member, path)).status).toBe(404);
});

test('whatever number of meetings follow, a point that is left over again and again is on the last alone, never lost', async () => {
  const meeting = await approvedMinutes(world);
  const { network } = meeting;
  const now = world.now();
  let at = { networkId: network.id, eventId: meeting.event.id };
  const titled = async (eventId: string) =>
    (await everyItemOf(world.db, { networkId: network.id, eventId }))
      .filter(({ state, title }) => state !== 'carried' && title.text === 'Préparer la Journée')
      .map(() => eventId);
  const all = [meeting.event.id];

  for (let week = 1; week <= 3; week++) {
    // It is begun and left: it goes on.
    for (const { id, title } of await everyItemOf(world.db, at))
      if (title.text === 'Préparer la Journée')
        await world.tx((tx) => changeAgendaItem(tx, { ...at, itemId: id }, { state: 'skipped' }));
    world.moveTo(new Date(Date.parse('2027-01-21T12:00:00Z') + (week - 1) * 7 * 86_400_000));
    const day = new Date(Date.parse('2027-01-21T12:00:00Z') + week * 7 * 86_400_000).toISOString().slice(0, 10);
    const path = `${network.path}/meetings/${at.eventId}/minutes/next`;
    await world.submit(meeting.coordinator, path, { day, from: '09:00', until: '11:00', _key: newId() });
    const [nextId = ''] = await nextOfMinutes(world.db, at);
    at = { networkId: network.id, eventId: nextId };
    all.push(nextId);
    const standing = (await Promise.all(all.map(titled))).flat();
    expect(standing).toEqual([nextId]);
  }
  world.moveTo(now);
});
