import { afterAll, beforeEach, expect, test } from 'vitest';
import { happened, organisationsMerged, personErased, registrationEnded } from '#platform/happenings';
import { later } from '#platform/jobs';
import { openWorld } from '../../../../test/world.ts';
import { aMember, anOrganisation } from '../../accounts/test/world.ts';
import { closeDay, closeEndedDays } from '../actions/close-day.ts';
import { forgetOldSeats } from '../actions/forget.ts';
import { forgetSeats } from '../jobs.ts';
import { forgottenBefore } from '../rules/retention.ts';
import { closedDay } from '../store/after.ts';
import { mixableOf } from '../store/mixable.ts';
import { aParticipant, aSeatedDay, seatsOf } from './world.ts';

const during = new Date('2027-01-28T08:00:00Z');
const nextMorning = new Date('2027-01-29T06:00:00Z');
const world = await openWorld({ startsAt: during });
afterAll(world.close);
beforeEach(() => world.moveTo(during));

/** Two organisations of the directory, two tables: Awa and Bram, Carine and Driss. */
async function aDayOfTwo() {
  const day = await aSeatedDay(world, {
    tables: [
      ['Awa', 'Bram'],
      ['Carine', 'Driss'],
    ],
  });
  const [one, two] = [await anOrganisation(world, day.network), await anOrganisation(world, day.network)];
  const belongs = (name: string, to: { id: string }) =>
    world.pool.query('update registration set organisation_id = $1, organisation_name = null where id = $2', [
      to.id,
      day.people.get(name),
    ]);
  for (const name of ['Awa', 'Carine']) await belongs(name, one);
  for (const name of ['Bram', 'Driss']) await belongs(name, two);
  const note = (name: string, state: string) =>
    world.submit(day.coordinator, `${day.event.path}/door/arrivals`, {
      registration: day.people.get(name) ?? '',
      state,
    });
  return { ...day, one, two, note, after: `${day.event.path}/after` };
}

test('before the day is over the page says so; in the night after it is closed, once', async () => {
  const day = await aDayOfTwo();
  const before = await world.read(day.coordinator, day.after);
  await closeEndedDays(world.db, new Date('2027-01-28T17:00:00Z'));
  const sameEvening = await closedDay(world.db, day.which);

  await closeEndedDays(world.db, nextMorning);
  const closed = await closedDay(world.db, day.which);
  await Promise.all([closeDay(world.db, day.which), closeDay(world.db, day.which)]);

  expect(before).toContain('La journée n’est pas finie');
  expect(sameEvening).toBeNull();
  expect(closed?.figures).toMatchObject({ people: 4, present: 0, organisations: 2, rounds: 1, pairs: 2 });
  expect(closed?.met.map(({ times }) => times)).toEqual([2]);
  expect(await closedDay(world.db, day.which)).toEqual(closed);
});

test('only those who were noted at the door count, and the page says so', async () => {
  const day = await aDayOfTwo();
  await day.note('Awa', 'present');
  await day.note('Bram', 'present');
  await day.note('Carine', 'absent');
  world.moveTo('2027-01-28T16:00:00Z');
  const sameEvening = await world.read(day.coordinator, day.after);

  await closeEndedDays(world.db, nextMorning);
  world.moveTo(nextMorning);
  const page = await world.read(await aMember(world, day.network), day.after);

  expect((await closedDay(world.db, day.which))?.figures).toMatchObject({ people: 2, present: 2, pairs: 1 });
  expect(sameEvening).toContain('peuvent encore changer');
  expect(page).toContain('Seules les personnes notées à l’accueil comptent');
  expect(page).toContain('première journée dont le réseau garde les chiffres');
  expect(page).not.toMatch(/Awa|Bram/);
});

test('a day stands beside the one before: who met there for the first time', async () => {
  const day = await aDayOfTwo();
  const three = await anOrganisation(world, day.network);
  await world.pool.query(
    `insert into event select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'starts_at',
      '2026-01-29T08:00:00Z', 'ends_at', '2026-01-29T16:00:00Z'))).* from event e where id = $1`,
    [day.event.id],
  );
  const { rows } = await world.pool.query<{ id: string }>('select id from event where network_id = $1 and id <> $2', [
    day.network.id,
    day.event.id,
  ]);
  const before = { networkId: day.network.id, eventId: rows[0]?.id ?? '' };
  await world.pool.query(
    `insert into round select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'event_id', $2::text,
      'starts_at', '2026-01-29T09:00:00Z'))).* from round r where event_id = $1`,
    [day.event.id, before.eventId],
  );
  await closeEndedDays(world.db, nextMorning);
  const [one = '', other = ''] = [day.one.id, three.id].sort();
  await world.pool.query('insert into organisations_met values ($1, $2, $3, $4, 5)', [
    before.networkId,
    before.eventId,
    one,
    other,
  ]);
  world.moveTo(nextMorning);

  await world.pool.query('update day_figures set people = 71, organisations = 18 where event_id = $1', [
    before.eventId,
  ]);

  const page = await world.read(day.coordinator, day.after);

  expect(page).toMatch(/Personnes<\/th><td class="figure">4<\/td><td class="figure">71</);
  expect(page).toContain('Une paire d’organisations s’est rencontrée pour la première fois');
});

test('after twelve months the names are gone and the figures remain', async () => {
  const day = await aDayOfTwo();
  await day.note('Awa', 'present');
  await closeEndedDays(world.db, nextMorning);
  const closed = await closedDay(world.db, day.which);

  await forgetOldSeats(world.db, forgottenBefore(new Date('2028-01-29T04:20:00Z')));
  world.moveTo('2028-01-29T08:00:00Z');
  const page = await world.read(await aMember(world, day.network), day.after);

  expect((await seatsOf(world, day)).seats).toEqual([]);
  expect(closed?.figures.people).toBe(1);
  expect(await closedDay(world.db, day.which)).toEqual(closed);
  expect(page).toContain('n’est plus connu par nom');
});

test('nothing is forgotten before its figures are kept', async () => {
  const day = await aDayOfTwo();
  world.moveTo('2028-03-01T04:20:00Z');

  await world.tx((tx) => later(tx, forgetSeats, {}));
  await world.doJobs();

  expect((await seatsOf(world, day)).seats).toEqual([]);
  expect((await closedDay(world.db, day.which))?.figures.people).toBe(4);
});

test('whoever is erased leaves the seats by name; the figures speak of nobody and stay', async () => {
  const day = await aDayOfTwo();
  await day.note('Awa', 'present');
  await closeEndedDays(world.db, nextMorning);
  const closed = await closedDay(world.db, day.which);
  const registrationId = day.people.get('Awa') ?? '';

  await world.tx((tx) => happened(tx, registrationEnded, { ...day.which, registrationId }));
  await world.tx((tx) => happened(tx, personErased, { personId: day.coordinator.personId }));
  await world.doJobs();
  const { rows } = await world.pool.query('select "by" from arrival where event_id = $1', [day.event.id]);

  expect((await seatsOf(world, day)).seats.map((seat) => seat.registrationId)).not.toContain(registrationId);
  expect(rows).toEqual([{ by: null }]);
  expect(await closedDay(world.db, day.which)).toEqual(closed);
});

test('two organisations turn out to be one: what both met is put together', async () => {
  const day = await aDayOfTwo();
  const three = await anOrganisation(world, day.network);
  await closeEndedDays(world.db, nextMorning);
  const [one = '', other = ''] = [day.one.id, three.id].sort();
  await world.pool.query('insert into organisations_met values ($1, $2, $3, $4, 5)', [
    ...[day.network.id, day.event.id, one, other],
  ]);

  await world.tx((tx) => happened(tx, organisationsMerged, { from: three.id, into: day.two.id }));
  await world.doJobs();

  expect((await closedDay(world.db, day.which))?.met.map(({ times }) => times)).toEqual([7]);
});

test('the next day is mixed against those who were there, not against those who stayed away', async () => {
  const day = await aDayOfTwo();
  await day.note('Awa', 'present');
  await day.note('Bram', 'present');
  const next = await aSeatedDay(world, { tables: [] });
  const which = { networkId: day.network.id, eventId: next.event.id };
  await world.pool.query("update event set network_id = $1, starts_at = '2027-06-10T08:00:00Z' where id = $2", [
    which.networkId,
    which.eventId,
  ]);
  await world.pool.query('delete from round where event_id = $1', [which.eventId]);
  const later = { ...next, network: day.network, which };
  await world.pool.query('update registration set family_name = $1 where event_id = $2', ['Peeters', day.event.id]);
  const met = [
    ...['Awa', 'Carine'].map((name) => [name, day.one] as const),
    ...['Bram', 'Driss'].map((name) => [name, day.two] as const),
  ];
  const ids = new Map<string, string>();
  for (const [name, { id: organisationId }] of met)
    ids.set(
      name,
      await aParticipant(world, later, name, { familyName: 'Peeters', organisationId, organisationName: null }),
    );

  const { history } = await mixableOf(world.db, which, { byPresence: false }, new Date('2027-06-10T06:00:00Z'));

  expect(history?.flat().map((group) => group.toSorted())).toEqual([[ids.get('Awa'), ids.get('Bram')].toSorted()]);
});
