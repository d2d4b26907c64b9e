import { afterAll, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../test/world.ts';
import { ownPath, participantsOf } from '../../calendar/index.ts';
import { anEvent, comes } from '../../calendar/test/world.ts';
import { aComposedDay, aParticipant, compose, seatsOf, type TestDay } from './world.ts';

const world = await openWorld({ startsAt: new Date('2027-01-28T07:30:00Z') });
afterAll(world.close);

async function codeOf(day: TestDay, name: string): Promise<string> {
  const people = await participantsOf(world.db, day.which);
  return people.find(({ givenName }) => givenName === name)?.code ?? '';
}

test('a participant types the code as it comes and sees hour, table, and with whom', async () => {
  const day = await aComposedDay(world);
  const code = await codeOf(day, 'Awa');
  const { seats } = await seatsOf(world, day);
  const group = seats.find(({ registrationId }) => registrationId === day.people.get('Awa'))?.group ?? 0;

  const typed = await world.submit(visitor, '/p', { code: ` ${code.toLowerCase()}` });
  const page = await world.read(visitor, typed.headers.get('location') ?? '');

  expect(typed.headers.get('location')).toBe(ownPath(code));
  expect(page).toContain('9\u202fh\u202f30');
  expect(page).toContain(`group-${'ABC'[group]}`);
  expect(page).toContain('Avec vous');
  expect(page).toContain('name="robots" content="noindex"');
});

test('service users are shown by the name they chose, without organisation', async () => {
  const day = await aComposedDay(world);
  await aParticipant(world, day, 'Mme T.', { role: 'serviceUser', familyName: 'Secret', organisationName: 'La Rampe' });
  await compose(world, day);
  const { seats } = await seatsOf(world, day);
  const people = await participantsOf(world.db, day.which);
  const hers = people.find(({ givenName }) => givenName === 'Mme T.');
  const group = seats.find(({ registrationId }) => registrationId === hers?.id)?.group;
  const beside = seats.find((seat) => seat.group === group && seat.registrationId !== hers?.id);
  const code = people.find(({ id }) => id === beside?.registrationId)?.code ?? '';

  const page = await world.read(visitor, ownPath(code));

  expect(page).toContain('Mme T.');
  expect(page).not.toContain('Secret');
  expect(page).not.toContain('La Rampe');
});

test('whoever has no more than the code reads where to go, and that it does not take place', async () => {
  const day = await aComposedDay(world);
  const event = await anEvent(world, day.network, { kind: 'infoSession', titled: 'Je cherche une formation' });
  await comes(world, event, 'Awa');
  const [awa] = await participantsOf(world.db, { ...day.which, eventId: event.id });
  const path = ownPath(awa?.code ?? '');
  const before = await world.read(visitor, path);
  expect(before).toContain('rue du Tilleul 12, Forest');
  // An information session has no tables.
  expect(before).not.toMatch(/Votre table|Le même plan/);

  await world.pool.query('update event set cancelled_at = $2 where id = $1', [event.id, world.now()]);
  const page = await world.read(visitor, path);

  expect(page).toContain('n’a pas lieu');
  expect(page).not.toContain('Votre place est notée');
});

test('the page speaks the language that is asked for', async () => {
  const day = await aComposedDay(world);
  const path = ownPath(await codeOf(day, 'Awa'));

  expect(await world.read({ lang: 'nl' }, path)).toContain('Samen met u');
  expect(await world.read(visitor, `${path}?lang=nl`)).toContain('Samen met u');
});

test('a code that is not known says so, and one that cannot be a code comes back', async () => {
  const unknown = await world.visit({ address: '10.0.0.9' }, '/p/CERISE-9999');
  const shapeless = await world.submit(visitor, '/p', { code: 'bonjour' });

  expect([unknown.status, shapeless.status]).toEqual([404, 422]);
  expect(await unknown.text()).toContain('CERISE 9999');
  expect(await shapeless.text()).toContain('bonjour');
});

test('whoever tries codes is stopped; a phone that has shown its own code is not', async () => {
  const day = await aComposedDay(world);
  const path = ownPath(await codeOf(day, 'Awa'));
  const hall = { address: '10.0.0.7' };
  const seen = await world.visit(hall, path);
  const cookie = seen.headers.get('set-cookie')?.split(';')[0] ?? '';

  const tries: number[] = [];
  for (let i = 0; i < 40; i++) tries.push((await world.visit(hall, `/p/CERISE-${2222 + i}`)).status);

  expect(tries.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 404));
  expect(tries.at(-1)).toBe(429);
  expect((await world.visit({ ...hall, cookie }, path)).status).toBe(200);
});

test('before the tables are composed the page says that it will be known here', async () => {
  const day = await aComposedDay(world);
  await world.submit(day.coordinator, `${day.event.path}/rounds/${day.roundId}`, { _method: 'delete', version: '1' });

  const page = await world.read(visitor, ownPath(await codeOf(day, 'Awa')));

  expect(page).toContain('Votre table n’est pas encore connue');
});

test('a code of something without tables tells when it begins', async () => {
  const { network } = await aComposedDay(world);
  const session = await anEvent(world, network, { kind: 'infoSession', audience: 'public' });
  const answer = await comes(world, session, 'Lune');
  const registered = await world.read(visitor, answer.headers.get('location') ?? '');
  const code = /[A-Z]{3,12} \d{4}/.exec(registered)?.[0] ?? '';

  const page = await world.read(visitor, ownPath(code));

  expect(page).toContain('Votre place est notée. On vous attend à');
  expect(page).not.toContain('table n’est pas encore connue');
});

test('on another day than the day itself the page says which day it is', async () => {
  const day = await aComposedDay(world);
  const [awa] = await participantsOf(world.db, day.which);
  const path = ownPath(awa?.code ?? '');
  const onTheDay = await world.read(visitor, path);
  world.moveTo('2027-01-25T07:30:00Z');

  const before = await world.read(visitor, path);

  expect(before).toContain('jeudi 28 janvier. ');
  expect(onTheDay).not.toContain('jeudi 28 janvier. ');
});
