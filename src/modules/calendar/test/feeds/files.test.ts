import { afterAll, expect, test } from 'vitest';
import { later } from '#platform/jobs';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { forgetLists } from '../../jobs.ts';
import { aScene, textOf } from '../world.ts';
import { aDate, partnersCalendar, takenOver, typed } from './partners.ts';

const world = await openWorld();
afterAll(world.close);

test('a file is looked at first: what would be added, what is known, what cannot be read; then it is taken', async () => {
  const { network, coordinator, event } = await aScene(world);
  const own = ['UID:x', 'SUMMARY:Qui garde  les ENFANTS', 'DTSTART:20270128T090000'];
  const content = partnersCalendar(
    aDate('a', 'Atelier CV', 'STATUS:TENTATIVE'),
    own,
    [`UID:${event.id}@maillage`, 'SUMMARY:Autre titre', 'DTSTART:20270301T090000'],
    ['UID:z', 'SUMMARY:Sans heure'],
  );

  const brought = await world.submit(coordinator, `${network.path}/calendar/sources`, {
    ...typed,
    file: new File([content], 'foyer.ics'),
  });
  const page = brought.headers.get('location') ?? '';
  const review = textOf(await world.read(coordinator, page));

  expect(review).toContain('Maison de quartier');
  expect(review).toContain('Une date à ajouter, 2 déjà connues, une illisible');
  expect(review).toContain('On ne sait pas quand elle commence');
  expect(await takenOver(world, network.id)).toEqual([]);

  await world.submit(coordinator, `${page}/events`, {});
  await world.submit(coordinator, `${page}/events`, {});

  expect(await takenOver(world, network.id)).toMatchObject([
    { title: { lang: 'fr', text: 'Atelier CV' }, starts_at: new Date('2027-02-02T13:00:00Z'), to_confirm: ['day'] },
  ]);
  expect(textOf(await world.read(visitor, `${network.path}/calendar`))).toContain('agenda Maison de quartier');
});

test('what comes again in a way that is not followed is taken over once, and the review says which it is', async () => {
  const { network, coordinator } = await aScene(world);
  const content = partnersCalendar(
    ['UID:h', 'SUMMARY:Ronde de nuit', 'DTSTART:20270202T130000Z', 'RRULE:FREQ=DAILY;BYSECOND=0,30'],
    ['UID:w', 'SUMMARY:Semaine sans écran', 'DTSTART:20270405T090000', 'RRULE:FREQ=YEARLY;BYWEEKNO=14;BYDAY=MO'],
  );

  const brought = await world.submit(coordinator, `${network.path}/calendar/sources`, {
    ...typed,
    file: new File([content], 'foyer.ics'),
  });
  const page = brought.headers.get('location') ?? '';
  const review = textOf(await world.read(coordinator, page));
  expect(review).toMatch(/Reprises une seule fois .*Ronde de nuit Seulement le mardi 2 février 2027/);
  expect(review).toContain('3 dates à ajouter, aucune connue, aucune illisible');
  await world.submit(coordinator, `${page}/events`, {});

  const taken = await takenOver(world, network.id);
  expect(taken.map(({ title, starts_at }) => [title.text, starts_at.toISOString().slice(0, 10)])).toEqual([
    ['Ronde de nuit', '2027-02-02'],
    ['Semaine sans écran', '2027-04-05'],
    ['Semaine sans écran', '2028-04-03'],
  ]);
});

test('a file that nobody decided about for a month is forgotten', async () => {
  const { network, coordinator } = await aScene(world);
  const file = new File([partnersCalendar(aDate('a', 'Atelier CV'))], 'foyer.ics');
  const brought = await world.submit(coordinator, `${network.path}/calendar/sources`, { ...typed, file });
  const before = world.now();
  world.moveTo(new Date(before.getTime() + 31 * 86_400_000));

  await world.tx((tx) => later(tx, forgetLists, {}));
  await world.doJobs();
  world.moveTo(before);

  expect((await world.visit(coordinator, brought.headers.get('location') ?? '')).status).toBe(404);
  const left = `select 1 from stored_file where subject_kind = 'calendarSource' and network_id = $1`;
  expect((await world.pool.query(left, [network.id])).rows).toEqual([]);
});

test('what is no calendar is refused with a sentence', async () => {
  const { network, coordinator } = await aScene(world);

  const refused = await world.submit(coordinator, `${network.path}/calendar/sources`, {
    ...typed,
    file: new File(['<html>'], 'agenda.ics'),
  });

  expect(refused.status).toBe(422);
  expect(textOf(await refused.text())).toContain('Ce fichier n’est pas un agenda');
});
