import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../test/world.ts';
import { anOrganisation } from '../../accounts/test/world.ts';
import { textOf } from '../../calendar/test/world.ts';
import { organisationsMet } from '../tables/index.ts';
import { aDay, aParticipant, aRound, compose, seatsOf, type TestDay } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const explained = async (day: TestDay, more = '') =>
  textOf(await world.read(day.coordinator, `${day.event.path}/explained${more}`));

/** Twelve people, four of one organisation, in three tables of four, twice. */
async function aDayToExplain() {
  const day = await aDay(world);
  const roundId = await aRound(world, day, { min: 4, ideal: 4, max: 4 });
  await aRound(world, day, { name: 'Pistes', at: '11:15', min: 4, ideal: 4, max: 4 });
  const one = await anOrganisation(world, day.network, 'Mission locale');
  const people: string[] = [];
  for (let i = 0; i < 12; i++)
    people.push(
      await aParticipant(world, day, `Personne ${i}`, i < 4 ? { organisationId: one.id, organisationName: null } : {}),
    );
  await compose(world, day);
  return { ...day, roundId, people, organisation: one };
}

test('a day without tables says what will stand here', async () => {
  const day = await aDay(world);

  expect(await explained(day)).toContain('Rien à expliquer encore');
});

test('the page says aloud what each meets, how many meet again, that it cannot be fewer and with what it could', async () => {
  const day = await aDayToExplain();

  const page = await explained(day);

  expect(page).toMatch(/Chaque personne en rencontre de \d à \d/);
  // Four at a table go to three tables: one pair of each stays together, in both rounds.
  expect(page).toContain('3 revoirs : le moins possible avec 3 tables de 4');
  expect(page).toContain(
    'Mission locale a 4 personnes pour 3 tables à « Situations » : au moins une fois deux se retrouvent',
  );
  expect(page).toContain('minimum prouvé');
  expect(page).toContain('Au mieux, deux d’entre elles partagent une table');
});

test('where another number of tables would do better the page says which, within what the round allows', async () => {
  const day = await aDay(world);
  await aRound(world, day, { min: 3, ideal: 4, max: 4, count: 3 });
  await aRound(world, day, { name: 'Pistes', at: '11:15', min: 3, ideal: 4, max: 4, count: 3 });
  for (let i = 0; i < 12; i++) await aParticipant(world, day, `Personne ${i}`);
  await compose(world, day);

  const page = await explained(day);

  expect(page).toContain('Avec 4 tables de 3 à');
  expect(page).toContain('Tous les souhaits sont tenus');
});

test('a person’s page says table by table who is there, who comes again and why', async () => {
  const day = await aDayToExplain();
  const { seats } = await seatsOf(world, day);
  const together = new Map<string, number>();
  for (const a of seats)
    for (const b of seats)
      if (a.roundId === b.roundId && a.group === b.group && a.registrationId < b.registrationId)
        together.set(
          `${a.registrationId} ${b.registrationId}`,
          (together.get(`${a.registrationId} ${b.registrationId}`) ?? 0) + 1,
        );
  const [pair = ''] = [...together].find(([, times]) => times > 1) ?? [];
  const [one = '', other = ''] = pair.split(' ');

  const page = await explained(day, `/people/${one}`);
  const list = await explained(day, '/people?q=personne%201');

  expect(page).toContain(`Personne ${day.people.indexOf(other)}`);
  expect(page).toMatch(/aussi à \d+\sh/);
  expect(page).toContain('Entre ces deux moments, 3 paires au moins doivent se retrouver');
  expect(list).toContain('Personne 11');
  expect(list).not.toContain('Personne 2');
  expect(list).toMatch(/Rencontre \d personnes/);
});

test('two who meet again after a draw by lot read that it was the lot', async () => {
  const day = await aDay(world);
  const breakfast = await aRound(world, day, { name: 'Petit-déjeuner', at: '09:00', way: 'drawn', min: 4, max: 6 });
  await aRound(world, day, { min: 4, ideal: 4, max: 6 });
  const people: string[] = [];
  for (let i = 0; i < 9; i++) people.push(await aParticipant(world, day, `Personne ${i}`));
  await world.submit(day.coordinator, `${day.groups}/${breakfast}/draw`, { number: '12', seen: '0' });
  await compose(world, day);

  const pages = await Promise.all(people.map((id) => explained(day, `/people/${id}`)));

  expect(pages.some((page) => page.includes('Ces tables ont été tirées au sort'))).toBe(true);
  expect(pages.some((page) => page.includes('Ce moment est épinglé'))).toBe(false);
});

test('who meets fewest is named with an exchange that helps, which leads to the page of that swap', async () => {
  const day = await aDay(world);
  const first = await aRound(world, day, { min: 2, ideal: 3, max: 5 });
  const second = await aRound(world, day, { name: 'Pistes', at: '11:15', min: 2, ideal: 3, max: 5 });
  const people: string[] = [];
  for (let i = 0; i < 9; i++) people.push(await aParticipant(world, day, `Personne ${i}`));
  await compose(world, day);
  // By hand: the second round as the first, but for one table that is mixed.
  const { seats } = await seatsOf(world, day);
  for (const seat of seats.filter(({ roundId }) => roundId === second)) {
    const target = seats.find((one) => one.roundId === first && one.registrationId === seat.registrationId)?.group;
    const now = (await seatsOf(world, day)).seats.find(
      (one) => one.roundId === second && one.registrationId === seat.registrationId,
    );
    if (now?.group !== target)
      await world.submit(day.coordinator, `${day.groups}/${second}/seats/${seat.registrationId}`, {
        _method: 'put',
        group: String(target),
        seen: String(now?.act),
      });
  }
  const tables = (await seatsOf(world, day)).seats.filter(({ roundId }) => roundId === second);
  const [a, b] = [tables.find(({ group }) => group === 0), tables.find(({ group }) => group === 1)];
  await world.submit(day.coordinator, `${day.groups}/${second}/seats/${a?.registrationId}/swap`, {
    _method: 'put',
    with: b?.registrationId ?? '',
    seen: String(a?.act),
    seenWith: String(b?.act),
  });

  const page = await explained(day);

  expect(page).toContain('Qui rencontre le moins de monde');
  expect(page).toContain('Échanger avec Personne');
  expect(page).toMatch(/Retrouve \d+ fois quelqu’un/);
});

test('organisations stand against each other with this day and the days before, and one alone as a list', async () => {
  const day = await aDayToExplain();
  const other = await anOrganisation(world, day.network, 'Zonnehuis');
  await aParticipant(world, day, 'Hilde', { organisationId: other.id, organisationName: null });
  const [one = '', two = ''] = [day.organisation.id, other.id].sort();
  const earlier = '0190a000-0000-7000-8000-000000000001';
  await world.tx(async (tx) => {
    const met = { networkId: day.network.id, one, other: two };
    await tx.insert(organisationsMet).values([
      { ...met, eventId: earlier, times: 7 },
      // What was kept of this very day is not counted twice.
      { ...met, eventId: day.event.id, times: 100 },
    ]);
  });

  const matrix = await explained(day, '/organisations');
  const list = await explained(day, `/organisations?of=${other.id}`);

  expect(matrix).toContain('7 fois avant');
  expect(matrix).not.toContain('107');
  expect(list).toContain('Mission locale');
  expect(list).toContain('7 fois avant');
  expect(list).toContain('Pas encore');
});

test('a day of which somebody has no table yet, and a table is empty, is explained all the same', async () => {
  const day = await aDayToExplain();
  await aParticipant(world, day, 'Zoé');
  const { seats } = await seatsOf(world, day);
  for (const seat of seats.filter(({ group, roundId }) => group === 0 && roundId === day.roundId))
    await world.submit(day.coordinator, `${day.groups}/${day.roundId}/seats/${seat.registrationId}`, {
      _method: 'put',
      group: '1',
      seen: String(seat.act),
    });

  const page = await explained(day);

  expect(page).toContain('Ce que l’on peut en dire');
  expect(page).not.toContain('trop grande');
});
