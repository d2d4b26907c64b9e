import { v7 } from 'uuid';
import { afterAll, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../test/world.ts';
import { aMember } from '../../accounts/test/world.ts';
import { ownPath, participantsOf } from '../../calendar/index.ts';
import { formOf } from '../../methods/test/form.ts';
import type { LiveDay } from '../rules/live/live.ts';
import { clockShown } from '../rules/live/shown.ts';
import { aSlot } from './timetable/world.ts';
import { aComposedDay, aRound, type TestDay } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const liveOf = (day: TestDay) => `${day.event.path}/live`;
const press = (day: TestDay, who: Parameters<typeof world.submit>[0], fields: Record<string, string>, query = '') =>
  world.submit(who, `${liveOf(day)}/acts${query}`, fields);

/** What every device of the day asks for. */
async function heardBy(day: TestDay): Promise<LiveDay> {
  const page = await world.read(day.coordinator, liveOf(day));
  const address = /data-clock="([^"]+)"/.exec(page)?.[1] ?? '';
  return JSON.parse(await world.read(visitor, address)) as LiveDay;
}
const shownBy = async (day: TestDay, at = world.now()) => clockShown(await heardBy(day), at.getTime());

/** One after the other. */
async function asOften(times: number, act: () => Promise<unknown>): Promise<void> {
  for (let time = 0; time < times; time++) await act();
}

/** Made on a device, so long after now. */
const idAfter = (seconds: number) => v7({ msecs: world.now().getTime() + seconds * 1000 });

test('the console starts, pauses and moves everybody’s clock, also without JavaScript', async () => {
  const day = await aComposedDay(world);

  const answer = await press(day, day.coordinator, { kind: 'start' });
  const page = await world.read(day.coordinator, liveOf(day));

  expect([answer.status, answer.headers.get('location')]).toEqual([303, liveOf(day)]);
  expect(page).toContain('data-phase="running"');
  expect(await shownBy(day)).toMatchObject({ phase: 'running', step: { slot: 'Situations' } });
});

test('what was pressed without a connection counts from the moment it was pressed, however late it comes', async () => {
  const day = await aComposedDay(world);

  await press(day, day.coordinator, { kind: 'start', _key: idAfter(-600) });

  expect(await shownBy(day)).toMatchObject({ phase: 'running', precise: 180 * 60 - 600 });
});

test('an act that is sent again is the same act', async () => {
  const day = await aComposedDay(world);
  const { steps } = await heardBy(day);
  await press(day, day.coordinator, { kind: 'start', _key: idAfter(-60) });
  const more = { kind: 'extend', step: steps[0]?.id ?? '', seconds: '300', _key: idAfter(-30) };

  await Promise.all([press(day, day.coordinator, more), press(day, day.coordinator, more)]);

  expect((await heardBy(day)).acts).toHaveLength(2);
  expect(await shownBy(day)).toMatchObject({ precise: 180 * 60 + 300 - 60 });
});

test('two people press “next” at once: one step is left, not two', async () => {
  const day = await aComposedDay(world);
  await aRound(world, day, { name: 'Après le repas', at: '14:00' });
  await aRound(world, day, { name: 'Promesses', at: '15:00' });
  const other = await aMember(world, day.network, { name: 'Bram', role: 'coordinator' });
  await press(day, day.coordinator, { kind: 'start', _key: idAfter(-60) });
  const next = { kind: 'next', step: `${day.roundId}.0.0` };

  const answers = await Promise.all([press(day, day.coordinator, next), press(day, other, next)]);

  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
  expect((await heardBy(day)).acts).toHaveLength(2);
  expect(await shownBy(day)).toMatchObject({ phase: 'running', step: { slot: 'Après le repas' } });
});

test('without JavaScript a second press of “next” by the same hand, or on a page that saw less, counts for nothing and is told', async () => {
  const day = await aComposedDay(world);
  await aRound(world, day, { name: 'Après le repas', at: '14:00' });
  await aRound(world, day, { name: 'Promesses', at: '15:00' });
  await press(day, day.coordinator, { kind: 'start', _key: idAfter(-60) });
  const before = world.now();
  /** What the button on the page sends. */
  const nextOn = (page: string) => {
    const [form = ''] = /<form[^>]*data-press="next"[\s\S]*?<\/form>/.exec(page) ?? [];
    return Object.fromEntries(
      [...form.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
  };
  const read = () => world.read(day.coordinator, liveOf(day));
  const stale = nextOn(await read());

  const first = await press(day, day.coordinator, stale);
  world.moveTo(new Date(before.getTime() + 900));
  const again = await press(day, day.coordinator, nextOn(await read()));
  const told = await again.text();
  world.moveTo(new Date(before.getTime() + 5_000));
  await press(day, day.coordinator, { ...nextOn(await read()), kind: 'back' });
  world.moveTo(new Date(before.getTime() + 10_000));
  // The step is the same one again, but the page had seen less.
  const late = await press(day, day.coordinator, stale);
  const standing = await shownBy(day);
  const meant = await press(day, day.coordinator, nextOn(await read()));

  expect([first.status, again.status, late.status, meant.status]).toEqual([303, 422, 422, 303]);
  expect(told).toContain('Quelqu’un venait de passer à cette étape');
  expect(standing).toMatchObject({ step: { slot: 'Situations' } });
  expect(await shownBy(day)).toMatchObject({ step: { slot: 'Après le repas' } });
  world.moveTo(before);
});

test('a device that runs far ahead is told so, and nothing changes', async () => {
  const day = await aComposedDay(world);

  const answer = await press(day, day.coordinator, { kind: 'start', _key: idAfter(120) });

  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('avance de plus de dix secondes');
  expect((await heardBy(day)).acts).toEqual([]);
});

test('what is no button of the console is refused', async () => {
  const day = await aComposedDay(world);

  for (const fields of [{ kind: 'dance' }, { kind: 'extend', step: 'x', seconds: '99999' }, { kind: 'next' }])
    expect((await press(day, day.coordinator, fields as Record<string, string>)).status).toBe(422);
});

test('a facilitator without an account leads by the link, for this day alone; a member does not', async () => {
  const day = await aComposedDay(world);
  const other = await aComposedDay(world);
  const page = await world.read(day.coordinator, liveOf(day));
  const key = /live\?key=([^"&]+)/.exec(page)?.[1] ?? '';
  const query = `?key=${key}`;

  const shown = await world.read(visitor, `${liveOf(day)}${query}`);
  const pressed = await press(day, visitor, { kind: 'start' }, query);
  const elsewhere = await world.visit(visitor, `${liveOf(other)}${query}`);
  const member = await world.visit(await aMember(world, day.network), liveOf(day));

  expect(shown).toContain('Démarrer');
  expect(shown).not.toContain('sans compte');
  expect(pressed.headers.get('location')).toContain('?key=');
  expect([elsewhere.status, member.status]).toEqual([404, 404]);
  expect(await world.read(visitor, `${liveOf(day)}/screen${query}`)).toContain('data-kind="screen"');
});

test('who leads is said by name to the others', async () => {
  const day = await aComposedDay(world);
  const other = await aMember(world, day.network, { name: 'Bram Peeters', role: 'coordinator' });

  await press(day, other, { kind: 'lead' });

  expect(await world.read(day.coordinator, liveOf(day))).toContain('Bram Peeters mène la journée');
  expect(await world.read(other, liveOf(day))).toContain('Vous menez la journée');
});

test('a try before the day leaves no trace when it is begun anew', async () => {
  const day = await aComposedDay(world);
  await press(day, day.coordinator, { kind: 'start' });

  await press(day, day.coordinator, { kind: 'reset', _key: idAfter(1) });

  expect((await heardBy(day)).acts.map(({ kind }) => kind)).toEqual(['reset']);
});

test('the console chooses what is projected, in a facilitator’s own words too', async () => {
  const day = await aComposedDay(world);

  await press(day, day.coordinator, { kind: 'show', view: 'word', word: 'Le repas est servi' });
  const screen = await world.read(day.coordinator, `${liveOf(day)}/screen`);

  expect(screen).toContain('data-view="word"');
  expect(screen).toContain('Le repas est servi');
  expect(await shownBy(day)).toMatchObject({ view: 'word', word: 'Le repas est servi' });
});

test('a hall of telephones is answered without a question to the database, and told only what is new', async () => {
  const day = await aComposedDay(world);
  const page = await world.read(day.coordinator, liveOf(day));
  const address = /data-clock="([^"]+)"/.exec(page)?.[1] ?? '';
  const first = await world.visit(visitor, address);
  const tag = first.headers.get('etag') ?? '';

  const one = await world.statementsOf(() => world.visit(visitor, address));
  const many = await world.statementsOf(() => asOften(50, () => world.visit(visitor, address)));
  const again = await world.ask(visitor, address, { headers: { 'if-none-match': tag } });
  await press(day, day.coordinator, { kind: 'start' });
  const later = await world.ask(visitor, address, { headers: { 'if-none-match': tag } });

  expect(many).toHaveLength(one.length);
  expect([again.status, later.status]).toEqual([304, 200]);
});

test('an address that nobody sealed tells nothing', async () => {
  expect((await world.visit(visitor, '/clock/eyJ4IjoxfQ.abc')).status).toBe(404);
});

test('one “next” too many at the end: “back” makes the last step run again', async () => {
  const day = await aComposedDay(world);
  const [only] = (await heardBy(day)).steps;
  await press(day, day.coordinator, { kind: 'start', _key: idAfter(-60) });
  await press(day, day.coordinator, { kind: 'next', step: only?.id ?? '', _key: idAfter(-30) });

  const over = await world.read(day.coordinator, liveOf(day));
  const [, step = ''] = /data-press="back"[^>]*>.*?name="step"[^>]*value="([^"]*)"/s.exec(over) ?? [];
  await press(day, day.coordinator, { kind: 'back', step, _key: idAfter(-10) });

  expect(over).toContain('data-phase="over"');
  expect(over).toMatch(/<div data-when="begun">/);
  expect(await shownBy(day)).toMatchObject({ phase: 'running', step: { id: only?.id } });
});

test('somebody adapts a method while a day goes by it: the clocks of that day do not change, until it is begun anew', async () => {
  const day = await aComposedDay(world);
  const before = world.now();
  world.moveTo('2027-01-28T09:00:00Z');
  await aSlot(world, day, { at: '10:00', minutes: 30, title: 'Cas', methodId: 'dix-dix-dix' });
  await press(day, day.coordinator, { kind: 'start', _key: idAfter(-60) });
  const began = (await heardBy(day)).steps;
  const copy = `${day.network.path}/methods/dix-dix-dix/copy`;
  const form = await formOf(world, day.coordinator, copy);

  const adapted = await world.submit(day.coordinator, copy, { ...form, says1: 'Raconter autrement' });
  const meanwhile = (await heardBy(day)).steps;
  await press(day, day.coordinator, { kind: 'reset' });

  expect(adapted.status).toBe(303);
  expect(began.map(({ title }) => title)).not.toContain('Raconter autrement');
  expect(meanwhile).toEqual(began);
  expect((await heardBy(day)).steps.map(({ title }) => title)).toContain('Raconter autrement');
  world.moveTo(before);
});

test('the console of a day that has passed offers nothing to press; the board says how people sat', async () => {
  const day = await aComposedDay(world);
  const before = world.now();
  const pages = async () => [
    await world.read(day.coordinator, liveOf(day)),
    await world.read(day.coordinator, day.groups),
  ];
  const [ahead = '', composing = ''] = await pages();

  world.moveTo('2027-02-03T09:00:00Z');
  const [past = '', sat = ''] = await pages();

  expect(
    [ahead, composing].map((page) => page.includes('data-press') || page.includes('Proposer autre chose')),
  ).toEqual([...[true, true]]);
  expect(past).toContain('Cette journée est passée');
  expect(past).not.toContain('data-press');
  expect(sat).toContain('Comment les tables étaient composées');
  expect(sat).not.toContain('Proposer autre chose');
  world.moveTo(before);
});

test('each participant sees the same clock on their own page, on the day', async () => {
  const day = await aComposedDay(world);
  const [awa] = await participantsOf(world.db, day.which);
  await press(day, day.coordinator, { kind: 'start' });

  const own = await world.read(visitor, ownPath(awa?.code ?? ''));

  expect(own).toContain('data-kind="phone"');
});

test('a phone without JavaScript is told when its clock stood like that', async () => {
  const day = await aComposedDay(world);
  const [awa] = await participantsOf(world.db, day.which);
  await press(day, day.coordinator, { kind: 'start' });

  const own = await world.read(visitor, ownPath(awa?.code ?? ''));

  expect(/<noscript>.*?<\/noscript>/s.exec(own)?.[0]).toMatch(/ce qui était vrai à \d+/);
});
