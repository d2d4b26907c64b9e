import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../../test/world.ts';
import { textOf } from '../../../calendar/test/world.ts';
import { agendaOf } from '../../store/agenda.ts';
import { nextOfMinutes } from '../../store/minutes/next.ts';
import { meets } from '../world.ts';
import {
  aNetworkOfOldMinutes,
  announcing,
  formOn,
  frenchMinutes,
  meetings,
  pasted,
  say,
  send,
  type TestImports,
} from './world.ts';

const world = await openWorld();
afterAll(world.close);

const yes = { title: 'accept', when: 'accept' };
const titlesOn = async ({ network }: TestImports, eventId: string) =>
  (await agendaOf(world.db, { networkId: network.id, eventId })).map(({ title }) => title.text);

test('next meetings that are accepted are made, each with its places, what is to be confirmed and its own agenda', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const { page } = await pasted(world, imports, announcing);

  const shown = textOf(await world.read(imports.coordinator, page));
  await say(world, imports, page, { ...yes, n0: 'accept', n1: 'accept', next: 'save' });

  expect(shown).toContain('jeudi 9 avril 2026');
  const [here, one, other] = await meetings(world, imports);
  const which = { networkId: imports.network.id, eventId: here?.id ?? '' };
  expect([one, other].map((event) => [event?.startsAt.toISOString(), event?.title.text, event?.toConfirm])).toEqual([
    ['2026-04-09T07:30:00.000Z', here?.title.text, ['place']],
    // Its hour is not said: that of this meeting, to be confirmed.
    ['2026-05-21T07:30:00.000Z', here?.title.text, ['hours']],
  ]);
  expect(one?.placeName?.text).toBe('Maison des associations ou Rivage asbl');
  expect(other?.placeName).toBeNull();
  expect(await titlesOn(imports, one?.id ?? '')).toEqual(['bilan de la Journée', 'budget']);
  expect(await titlesOn(imports, other?.id ?? '')).toEqual([]);
  expect((await nextOfMinutes(world.db, which)).sort()).toEqual([one?.id, other?.id].sort());
});

test('what is not decided or is ignored is not made, and what was corrected is made as it was corrected', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const { page } = await pasted(world, imports, announcing);

  const wrong = { n0: 'correct', 'n0-date': '2026-04-31', n1: 'ignore' };
  const refused = await say(world, imports, page, { ...yes, ...wrong, next: 'save' });
  const right = { 'n0-date': '2026-04-10', 'n0-title': 'Groupe bilan', 'n0-points': 'Le bilan', 'n0-unsurePlace': '' };
  await say(world, imports, page, { ...yes, ...wrong, ...right, 'n0-places': 'Gare', next: 'save' });

  expect(refused.status).toBe(422);
  expect(textOf(await refused.text())).toContain('Indiquez le jour de la réunion');
  const [, one, ...more] = await meetings(world, imports);
  expect(more).toEqual([]);
  expect([one?.title.text, one?.startsAt.toISOString(), one?.placeName?.text, one?.toConfirm]).toEqual([
    'Groupe bilan',
    '2026-04-10T07:30:00.000Z',
    'Gare',
    [],
  ]);
  expect(await titlesOn(imports, one?.id ?? '')).toEqual(['Le bilan']);
});

test('where the calendar has a meeting on that day it is offered, and nothing is made before somebody says which', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const there = await meets(world, imports.network, {
    titled: 'Comité d’avril',
    startsAt: new Date('2026-04-09T12:00:00Z'),
  });
  const { page } = await pasted(world, imports, announcing);

  const shown = await world.read(imports.coordinator, page);
  const refused = await say(world, imports, page, { ...yes, n0: 'accept', next: 'save' });
  const between = await meetings(world, imports);
  await say(world, imports, page, { ...yes, n0: 'accept', 'n0-meeting': there.id, next: 'save' });

  expect(shown).toContain(`<option value="${there.id}">14\u202fh, Comité d’avril</option>`);
  expect(refused.status).toBe(422);
  expect(textOf(await refused.text())).toContain('Il y a déjà une réunion ce jour-là');
  expect(between).toHaveLength(1);
  expect((await meetings(world, imports)).map(({ title }) => title.text)).toHaveLength(2);
  expect(await titlesOn(imports, there.id)).toEqual(['bilan de la Journée', 'budget']);
});

test('two imports that announce the same meeting, saved at the same moment, make it once', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const one = await pasted(world, imports, announcing);
  const other = await pasted(world, imports, announcing.replace('12 mars 2026', '5 mars 2026'));
  const forms = await Promise.all(
    [one, other].map(async ({ page }) => ({ page, form: formOn(await world.read(imports.coordinator, page), page) })),
  );

  const answers = await Promise.all(
    forms.map(({ page, form }) => send(world, imports, page, { ...form, ...yes, n0: 'accept', next: 'save' })),
  );

  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
  const april = (await meetings(world, imports)).filter(({ startsAt }) => startsAt.getUTCMonth() === 3);
  expect(april).toHaveLength(1);
});

test('a text that announces the same meeting twice is asked which of them counts', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const twice = `${frenchMinutes}\nProchaines réunions\n- Jeudi 9 avril 2026 à 9h30\n- Jeudi 21 mai 2026\n`;
  const { page } = await pasted(world, imports, twice);
  const same = { n0: 'accept', n1: 'correct', 'n1-date': '2026-04-09', 'n1-from': '09:30' };

  const refused = await say(world, imports, page, { ...yes, ...same, next: 'save' });

  expect(refused.status).toBe(422);
  expect(textOf(await refused.text())).toContain('Cette réunion est annoncée deux fois');
  expect(await meetings(world, imports)).toEqual([]);
});
