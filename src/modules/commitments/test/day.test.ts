import { afterAll, beforeEach, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../test/world.ts';
import { aMember, anOrganisation } from '../../accounts/test/world.ts';
import { textOf } from '../../calendar/test/world.ts';
import { aComposedDay, aPhone, aTableCodes, seatsOf } from '../../days/test/world.ts';
import { say } from '../../statements/store/save.ts';
import { again, aPromise, looksAfter, titlesTo, versionIn } from './world.ts';

const world = await openWorld();
afterAll(world.close);
beforeEach(() => world.moveTo('2027-01-11T08:00:00Z'));

/** A day with tables, and a promise said at one of them. */
async function aDayWithWords() {
  const day = await aComposedDay(world);
  const { network, coordinator } = day;
  const organisation = await anOrganisation(world, network, 'La Rampe');
  const owner = await aMember(world, network, { name: 'Nadia Benchekroun', role: 'delegate', organisation });
  const promisers = { network, organisation, owner, coordinator };
  const { rounds } = await seatsOf(world, day);
  const table = rounds[0]?.groups[0]?.id ?? '';
  const statement = await world.tx((tx) =>
    say(tx, {
      subject: { networkId: day.network.id, kind: 'group', id: table },
      kind: 'promise',
      said: { lang: 'fr', text: 'On ouvre la salle le mardi' },
      personId: null,
      name: 'Awa',
      organisationId: null,
      now: world.now(),
    }),
  );
  return { day, promisers, statement };
}

test('before people leave: what tables promised without owner or date stands there, and goes once somebody owns it', async () => {
  const { day, statement } = await aDayWithWords();
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
  const { day, promisers } = await aDayWithWords();
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
  const { day, promisers } = await aDayWithWords();
  await aPromise(world, promisers, { eventId: day.event.id });
  await world.pool.query("update event set audience = 'members' where id = $1", [day.event.id]);

  expect((await world.visit(visitor, `${day.event.path}/outcomes`)).status).toBe(404);
});

test('a table whose promise was kept as an intention reads that it is to be completed, not that somebody owns it', async () => {
  const { day, statement } = await aDayWithWords();
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

/** The phone of the table that said it, and the link its page gives to complete what was kept as an intention. */
async function aKeptIntention(more: Record<string, string> = {}) {
  const { day, promisers, statement } = await aDayWithWords();
  const { coordinator, network } = day;
  world.moveTo('2027-01-28T08:45:00Z');
  const [code = '', other = ''] = await aTableCodes(world, day);
  const phone = await aPhone(world, code);
  await world.submit(coordinator, `${network.path}/commitments`, {
    promised: 'Ouvrir la salle le mardi',
    statement,
    as: 'intention',
    ...more,
  });
  const page = await world.read(phone, phone.table);
  const link = /href="([^"]*\/edit\?right=[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
  return { day, promisers, phone, page, link, at: link.replace('/edit', ''), other };
}

test('a table completes on its own phone what it kept as an intention; once promised it changes it no more', async () => {
  const { day, phone, page, link, at } = await aKeptIntention();
  const { coordinator, network } = day;
  const form = await world.read(phone, link);
  const typed = { _method: 'patch', promised: 'Ouvrir la salle le mardi', version: versionIn(form) };
  const who = { owner: 'Sami', ownerEmail: 'sami@rampe.example' };

  const half = await world.submit(phone, at, { ...typed, ...who });
  const whole = await world.submit(phone, at, { ...typed, ...who, dueOn: '10/03/2027' });
  const after = await world.read(phone, phone.table);
  const twice = await world.submit(phone, at, { ...typed, ...who, promised: 'Autre chose', dueOn: '11/03/2027' });
  const ledger = await world.read(coordinator, `${network.path}/commitments`);

  expect(page).toContain('Compléter');
  expect(form).toContain('>Ouvrir la salle le mardi</textarea>');
  expect(form).not.toContain(coordinator.name);
  expect(half.status).toBe(422);
  expect(await half.text()).toContain('Il manque une date');
  expect([whole.status, whole.headers.get('location')]).toEqual([303, expect.stringContaining(phone.table)]);
  expect(textOf(after)).toContain('C’est promis, avec quelqu’un et une date.');
  expect(after).not.toContain('/edit?right=');
  for (const late of [twice, await world.visit(phone, link)])
    expect([late.status, late.headers.get('location')]).toEqual([303, expect.stringContaining(phone.table)]);
  expect(await titlesTo(world, 'sami@rampe.example')).toHaveLength(1);
  expect(ledger).toContain('Ouvrir la salle le mardi');
  expect(ledger).not.toContain('Autre chose');
});

test('what a table does not see of its intention stays: who is already named, and at which address', async () => {
  const { day, phone, link, at } = await aKeptIntention({ owner: 'Awa', ownerEmail: 'awa@rampe.example' });
  const form = await world.read(phone, link);

  const answer = await world.submit(phone, at, {
    _method: 'patch',
    version: versionIn(form),
    promised: 'Ouvrir la salle le mardi',
    owner: 'Awa',
    dueOn: '10/03/2027',
  });

  expect(form).toContain('value="Awa"');
  expect(form).not.toContain('awa@rampe.example');
  expect(answer.status).toBe(303);
  expect(await titlesTo(world, 'awa@rampe.example')).toHaveLength(1);
  expect(await world.read(day.coordinator, `${day.network.path}/commitments`)).toContain('Awa');
});

test('neither another table, nor a forged right, nor a device without one opens an intention; nor one for members alone', async () => {
  const { day, phone, link, at, other } = await aKeptIntention();
  const elsewhere = await aPhone(world, other);
  const theirs = /new\?right=([^"&]*)/.exec(await world.read(elsewhere, elsewhere.table))?.[1] ?? '';
  const path = link.slice(0, link.indexOf('?'));
  const members = await aKeptIntention({ audience: 'members' });

  const answers = [
    await world.visit(elsewhere, `${path}?right=${theirs}`),
    await world.visit(phone, `${link}x`),
    await world.submit(phone, `${at}x`, { _method: 'patch', promised: 'Autre chose', version: '1' }),
  ];

  expect(theirs).not.toBe('');
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  expect((await world.visit(visitor, path)).headers.get('location')).toContain('/sign-in');
  expect(members.link).toBe('');
  expect(textOf(members.page)).toContain('dites à la coordination');
  expect(await world.read(day.coordinator, `${day.network.path}/commitments?view=intentions`)).toContain('Ouvrir');
});

test('a coordinator completes it while the table still writes: the table is told on its page, nothing is overwritten', async () => {
  const { day, phone, link, at } = await aKeptIntention();
  const form = await world.read(phone, link);
  const path = at.slice(0, at.indexOf('?'));
  const typed = { _method: 'patch', version: versionIn(form), owner: 'Sami', ownerEmail: 'sami@rampe.example' };

  await world.submit(day.coordinator, path, { ...typed, promised: 'Ouvrir le jeudi', dueOn: '2027-03-10' });
  const late = await world.submit(phone, at, { ...typed, promised: 'Ouvrir le mardi', dueOn: '2027-03-11' });

  expect([late.status, late.headers.get('location')]).toEqual([303, expect.stringContaining(phone.table)]);
  expect(await world.read(day.coordinator, path)).toContain('Ouvrir le jeudi');
});

test('once the day is over one completes and adds what was promised there, and is not told to do it before leaving', async () => {
  const { day } = await aDayWithWords();
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
