import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../test/world.ts';
import { textOf } from '../../calendar/test/world.ts';
import { attendanceOf } from '../store/attendance.ts';
import { aMeeting, pageOf } from './world.ts';

const world = await openWorld();
afterAll(() => world.close());

test('everything that is wrong in a new meeting or series is told at once, and what was typed comes back', async () => {
  const { network, coordinator } = await aMeeting(world);
  const path = `/n/${network.slug}/meetings`;

  const meeting = await world.submit(coordinator, path, { day: '31/02', time: '27h', place: 'Local 3' });
  const series = await world.submit(coordinator, `${path}/series`, { every: 'month', time: '99h', place: 'Local 3' });

  const [ofMeeting, ofSeries] = [await meeting.text(), await series.text()];
  expect([meeting.status, series.status]).toEqual([422, 422]);
  expect(textOf(ofMeeting)).toContain('Trois choses à corriger');
  expect(ofMeeting).toContain('value="31/02"');
  expect(textOf(ofSeries)).toContain('Deux choses à corriger');
  expect(textOf(ofSeries)).toContain('Donnez un nom à la série.');
  expect(ofSeries).toContain('value="Local 3"');
});

test('whoever is named beside everybody is invited too; a name that nobody has comes back', async () => {
  const meeting = await aMeeting(world);
  const { network, coordinator, event } = meeting;
  const invitations = `${pageOf(network, event)}/invitations`;

  const wrong = await world.submit(coordinator, invitations, { whom: 'whole', people: 'Personne Inconnue' });
  const before = await attendanceOf(world.db, { networkId: network.id, eventId: event.id });
  await world.submit(coordinator, invitations, { whom: 'whole', people: 'Karim <karim@ailleurs.example>' });

  const invited = await attendanceOf(world.db, { networkId: network.id, eventId: event.id });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('Personne Inconnue');
  expect(before).toEqual([]);
  expect(invited.map(({ email }) => email)).toContain('karim@ailleurs.example');
  expect(invited.length).toBeGreaterThan(1);
});

test('a subject for later without its words comes back with why it matters', async () => {
  const { network, member } = await aMeeting(world);

  const answer = await world.submit(member, `/n/${network.slug}/meetings/topics`, { why: 'On en parle partout.' });

  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain('On en parle partout.');
  expect(textOf(page)).toContain('Écrivez de quoi parler');
});
