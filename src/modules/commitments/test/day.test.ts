import { afterAll, beforeEach, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../test/world.ts';
import { textOf } from '../../calendar/test/world.ts';
import { aPhone, aTableCodes } from '../../days/test/world.ts';
import { aDayWithWords } from './words.ts';
import { again, aPromise, looksAfter } from './world.ts';

const world = await openWorld();
afterAll(world.close);
beforeEach(() => world.moveTo('2027-01-11T08:00:00Z'));

test('before people leave: what tables promised without owner or date stands there, and goes once somebody owns it', async () => {
  const { day, statement } = await aDayWithWords(world);
  const { coordinator, network, event } = day;

  const before = textOf(await world.read(coordinator, `${event.path}/promises`));
  await world.submit(coordinator, `${network.path}/commitments`, {
    promised: 'Ouvrir la salle le mardi',
    statement,
    owner: coordinator.name,
    dueOn: '2027-03-10',
  });
  const after = textOf(await world.read(coordinator, `${event.path}/promises`));
  const ledger = textOf(await world.read(coordinator, `${network.path}/commitments?event=${event.id}`));

  expect(before).toContain('Une promesse dite, sans personne ni date');
  expect(before).toContain('On ouvre la salle le mardi');
  expect(before).toContain('Situations, table A');
  expect(after).not.toContain('Une promesse dite');
  expect(after).toContain('Ouvrir la salle le mardi');
  expect(ledger).toContain('Awa, Situations, table A');
  expect(ledger).toContain('Journée du réseau');
});

test('everybody reads what came of a day: public promises alone, counted where they stand, nobody compared', async () => {
  const { day, promisers } = await aDayWithWords(world);
  const at = { eventId: day.event.id };
  const ended = { endedAt: world.now(), ...at };
  await aPromise(world, promisers, { ...at, named: 'En retard bientôt', dueOn: '2027-02-10' });
  await aPromise(world, promisers, { ...ended, named: 'La fiche', standing: 'kept', dueOn: '2027-01-20' });
  await aPromise(world, promisers, { ...ended, named: 'Le bus', standing: 'givenUp', dueOn: '2027-01-20' });
  await aPromise(world, promisers, { ...at, named: 'Une salle', standing: 'intention', ownerId: null, dueOn: null });
  const alone = { organisationId: null, ownerId: null, contactName: 'Sami Ben', contactEmail: 'sami@rampe.example' };
  await aPromise(world, promisers, { ...ended, ...alone, named: 'La cour', standing: 'kept', dueOn: '2027-01-20' });
  await aPromise(world, promisers, { ...at, named: 'Entre nous', audience: 'members' });
  await looksAfter(world, '2027-02-11T09:00:00Z');
  world.moveTo('2027-03-15T09:00:00Z');

  const page = textOf(await world.read(visitor, `${day.event.path}/outcomes`));
  const inside = textOf(await world.read(await again(world, day.coordinator), `${day.event.path}/outcomes`));
  const event = await world.read(visitor, day.event.path);

  for (const words of [
    '1 en retard',
    '2 tenus',
    '1 pas tenu, dit pourquoi',
    '1 sans réponse depuis 30 jours',
    '1 intention',
  ])
    expect(page).toContain(words);
  expect(page).not.toContain('Entre nous');
  expect(page).not.toContain('Nadia');
  expect(page).not.toContain('Sami Ben');
  expect(page).not.toContain('Awa');
  expect(inside).toContain('Un autre ne se lit que dans le réseau');
  expect(event).toContain(`${day.event.path}/outcomes`);
});

test('of an event for members nothing is read outside', async () => {
  const { day, promisers } = await aDayWithWords(world);
  await aPromise(world, promisers, { eventId: day.event.id });
  await world.pool.query("update event set audience = 'members' where id = $1", [day.event.id]);

  expect((await world.visit(visitor, `${day.event.path}/outcomes`)).status).toBe(404);
});

test('a table whose promise was kept as an intention reads that it is to be completed, not that somebody owns it', async () => {
  const { day, statement } = await aDayWithWords(world);
  const { coordinator, network } = day;
  world.moveTo('2027-01-28T08:45:00Z');
  const [code = ''] = await aTableCodes(world, day);
  const phone = await aPhone(world, code);

  await world.submit(coordinator, `${network.path}/commitments`, {
    promised: 'Ouvrir la salle le mardi',
    statement,
    as: 'intention',
  });
  const page = textOf(await world.read(phone, phone.table));

  expect(page).toContain('Gardé comme intention');
  expect(page).not.toContain('C’est promis, avec quelqu’un');
});

test('once the day is over one completes and adds what was promised there, and is not told to do it before leaving', async () => {
  const { day } = await aDayWithWords(world);
  const { coordinator, network, event } = day;
  world.moveTo('2027-01-28T18:00:00Z');

  const page = await world.read(coordinator, event.path);
  const promises = await world.read(coordinator, `${event.path}/promises`);
  const answer = await world.submit(coordinator, `${network.path}/commitments`, {
    promised: 'Écrire la fiche',
    event: event.id,
    owner: coordinator.name,
    dueOn: '2027-03-10',
  });

  expect(page).toContain('Promesses à compléter');
  expect(page).toContain(`commitments/new?event=${event.id}`);
  expect(promises).not.toContain('Avant de partir');
  expect(promises).toContain('On ouvre la salle le mardi');
  expect(answer.status).toBe(303);
  expect(await world.read(coordinator, `${network.path}/commitments?event=${event.id}`)).toContain('Écrire la fiche');
});
