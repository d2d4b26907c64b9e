import { afterAll, expect, test } from 'vitest';
import { openWorld, type Visitor, visitor } from '../../../../../test/world.ts';
import { aChoice, aQuestion, aScene, comes } from '../world.ts';

const world = await openWorld();
afterAll(world.close);

test('pages of what is asked keep to their number of questions', async () => {
  const { member, coordinator, event } = await aScene(world, { kind: 'visit' });
  const soup = await aChoice(world, coordinator, event, { kind: 'meal', nameFr: 'Soupe' });
  await aChoice(world, coordinator, event, { kind: 'stop', nameFr: 'Gare' });
  const car = await aQuestion(world, coordinator, event, { kind: 'yesNo', askedFr: 'En voiture ?' });
  const said = { meal: soup, [`answer-${car}`]: 'yes', travelsFrom: 'Forest' };
  const own = (await comes(world, event, 'Awa', { ...said, companions: 'Bram' })).headers.get('location') ?? '';
  // The first look of a session is noted down; from then on nothing is written by reading.
  await world.read(member, event.path);
  await world.read(coordinator, event.path);
  const cost = async (who: Visitor, path: string) => (await world.statementsOf(() => world.read(who, path))).length;

  // Together with what was promised there, and how the day goes.
  expect(await cost(visitor, event.path)).toBeLessThanOrEqual(6);
  expect(await cost(visitor, `${event.path}/registrations/new`)).toBeLessThanOrEqual(2);
  expect(await cost(visitor, own)).toBeLessThanOrEqual(7);
  expect(await cost(visitor, `${own}/answers`)).toBeLessThanOrEqual(5);
  expect(await cost(visitor, `${own}/replacement`)).toBeLessThanOrEqual(2);
  expect(await cost(visitor, `${own}/cards`)).toBeLessThanOrEqual(4);
  expect(await cost(visitor, `${own}/travel`)).toBeLessThanOrEqual(3);
  expect(await cost(member, `${event.path}/registration`)).toBeLessThanOrEqual(6);
  expect(await cost(coordinator, `${event.path}/choices`)).toBeLessThanOrEqual(6);
  expect(await cost(coordinator, `${event.path}/choices/${soup}`)).toBeLessThanOrEqual(6);
  expect(await cost(coordinator, `${event.path}/questions`)).toBeLessThanOrEqual(6);
  expect(await cost(coordinator, `${event.path}/questions/${car}`)).toBeLessThanOrEqual(7);
  expect(await cost(coordinator, `${event.path}/totals`)).toBeLessThanOrEqual(7);
  expect(await cost(coordinator, `${event.path}/participants`)).toBeLessThanOrEqual(6);
  expect(await cost(coordinator, `${event.path}/travel`)).toBeLessThanOrEqual(6);
});

test('to register with choices and answers costs as little as it may', async () => {
  const { coordinator, event } = await aScene(world);
  const soup = await aChoice(world, coordinator, event, { kind: 'meal', nameFr: 'Soupe', places: '30' });

  const plain = await world.statementsOf(() => comes(world, event, 'Awa'));
  const chosen = await world.statementsOf(() => comes(world, event, 'Bram', { meal: soup }));

  const asked = (statements: string[]) =>
    statements.filter((one) => /^(select|insert|update|delete)/i.test(one)).length;
  expect(asked(plain)).toBeLessThanOrEqual(8);
  expect(asked(chosen)).toBeLessThanOrEqual(asked(plain) + 1);
});
