import { afterAll, beforeEach, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../test/world.ts';
import { textOf } from '../../calendar/test/world.ts';
import { aPhone, aTableCodes } from '../../days/test/world.ts';
import { aDayWithWords } from './words.ts';
import { titlesTo, versionIn } from './world.ts';

const world = await openWorld();
afterAll(world.close);
beforeEach(() => world.moveTo('2027-01-11T08:00:00Z'));

/** The phone of the table that said it, and the link its page gives to complete what was kept as an intention. */
async function aKeptIntention(more: Record<string, string> = {}) {
  const { day, promisers, statement } = await aDayWithWords(world);
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
