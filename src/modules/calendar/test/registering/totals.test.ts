import { afterAll, expect, test } from 'vitest';
import { later } from '#platform/jobs';
import { readSheet } from '#platform/sheets';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { forgetLists } from '../../jobs.ts';
import { aChoice, aQuestion, aScene, chosenBy, comes, type TestEvent, textOf, valueIn } from '../world.ts';

const world = await openWorld();
afterAll(world.close);

const linkOf = (answer: Response) => answer.headers.get('location') ?? '';

async function idOf(event: TestEvent, givenName: string): Promise<string> {
  const { rows } = await world.pool.query<{ id: string }>(
    'select id from registration where event_id = $1 and given_name = $2',
    [event.id, givenName],
  );
  return rows[0]?.id ?? '';
}

test('the kitchen and each organisation read their totals, on a page and in a file', async () => {
  const { coordinator, event } = await aScene(world);
  const soup = await aChoice(world, coordinator, event, { kind: 'meal', nameFr: 'Soupe', price: '7,50' });
  await comes(world, event, 'Awa', { meal: soup, diet: 'sans noix', organisation: 'La Rampe', companions: 'Bram' });
  await comes(world, event, 'Carine', { organisation: 'L’Établi' });

  const page = textOf(await world.read(coordinator, `${event.path}/totals`));
  expect(page).toContain('3 personnes sont inscrites.');
  expect(page).toContain('Soupe 2 2 0 0');
  expect(page).toContain('sans noix 1');
  expect(page).toMatch(/L’Établi 1 0 0,00 € La Rampe 2 2 15,00 €/);
  const file = await (await world.visit(coordinator, `${event.path}/totals/file`)).text();
  expect(file).toContain('La Rampe;2;2;"15,00"');
});

test('participants are exported with the columns one asks for, and no cell is a formula', async () => {
  const { coordinator, event } = await aScene(world);
  const car = await aQuestion(world, coordinator, event, { kind: 'yesNo', askedFr: 'En voiture ?' });
  await comes(world, event, '=HYPERLINK("x")', { email: 'awa.file@example.org', [`answer-${car}`]: 'yes' });

  const usual = await (await world.visit(coordinator, `${event.path}/participants/file?format=csv`)).text();
  expect(usual).toContain('En voiture ?');
  expect(usual).toContain(`"'=HYPERLINK(""x"")"`);
  expect(usual).not.toContain('awa.file@example.org');
  const asked = await world.visit(
    coordinator,
    `${event.path}/participants/file?column=email&column=${car}&format=xlsx`,
  );
  const read = await readSheet({ name: 'participants.xlsx', bytes: new Uint8Array(await asked.arrayBuffer()) });
  expect(read.ok && read.sheet.rows).toEqual([
    ['E-mail', 'En voiture ?'],
    ['awa.file@example.org', 'Oui'],
  ]);
});

test('organisers read from where everybody travels, others only of those who agreed, and afterwards nobody', async () => {
  const { coordinator, event } = await aScene(world, { kind: 'visit' });
  const stop = await aChoice(world, coordinator, event, { kind: 'stop', nameFr: 'Gare' });
  const way = { joinsAt: stop };
  const awa = linkOf(await comes(world, event, 'Awa', { ...way, travelsFrom: 'Forest', travelShown: 'yes' }));
  await comes(world, event, 'Bram', { ...way, travelsFrom: 'Uccle' });

  const organisers = textOf(await world.read(coordinator, `${event.path}/travel`));
  expect(organisers).toMatch(/Forest Awa .*Uccle Bram/);
  const others = textOf(await world.read(visitor, `${awa}/travel`));
  expect(others).toContain('Forest Awa');
  expect(others).not.toContain('Uccle');

  const before = world.now();
  world.moveTo('2027-01-29T08:00:00Z');
  await world.tx((tx) => later(tx, forgetLists, {}));
  await world.doJobs();
  const after = textOf(await world.read(coordinator, `${event.path}/travel`));
  world.moveTo(before);
  expect(after).toContain('Personne ne l’a dit');
});

test('an organiser changes what somebody chose after registration closed, and has somebody else come', async () => {
  const { coordinator, event } = await aScene(world, { registrationClosesAt: new Date('2027-01-12T10:00:00Z') });
  const soup = await aChoice(world, coordinator, event, { kind: 'meal', nameFr: 'Soupe' });
  await comes(world, event, 'Awa', { companions: 'Bram' });
  const before = world.now();
  world.moveTo('2027-01-13T10:00:00Z');
  const awa = `${event.path}/people/${await idOf(event, 'Awa')}`;
  expect(textOf(await world.read(coordinator, awa))).toContain('Vient avec Bram');

  const form = await world.read(coordinator, `${awa}/answers`);
  await world.submit(coordinator, `${awa}/answers`, {
    _method: 'patch',
    version: valueIn(form, 'version'),
    meal: soup,
  });
  expect(await chosenBy(world, event)).toEqual({ Awa: ['Soupe'] });
  const carine = linkOf(
    await world.submit(coordinator, `${awa}/replacement`, { givenName: 'Carine', role: 'serviceUser' }),
  );

  expect(textOf(await world.read(coordinator, carine))).toContain('À la place de Awa');
  expect(await chosenBy(world, event)).toEqual({ Carine: ['Soupe'] });
  world.moveTo(before);
});
