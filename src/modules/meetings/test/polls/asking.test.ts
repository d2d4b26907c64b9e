import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld } from '../../../../../test/world.ts';
import { aMember } from '../../../accounts/test/world.ts';
import { textOf } from '../../../calendar/test/world.ts';
import { changeSeries } from '../../store/series.ts';
import { aSeries } from '../world.ts';
import { aPollScene, asking, opened } from './world.ts';

const world = await openWorld();
afterAll(world.close);

test('everybody of the network and each address gets one letter in their language, also when it is sent twice', async () => {
  const scene = await aPollScene(world);
  const { coordinator, member, polls } = scene;
  const form = asking({ people: `Aziz B. <aziz@ailleurs.example>\n${member.email}`, lang: 'nl', _key: newId() });

  for (let i = 0; i < 2; i++) await world.submit(coordinator, polls, form);

  const mine = await world.letters(coordinator.email);
  const hers = await world.letters(member.email);
  const his = await world.letters('aziz@ailleurs.example');
  expect([mine.length, hers.length, his.length]).toEqual([1, 1, 1]);
  expect(mine[0]?.subject).toContain('Quand pouvez-vous venir');
  expect(mine[0]?.text).toContain('Préparer la journée');
  // The second date has the hours of the first.
  expect(mine[0]?.text).toMatch(/vendredi 22 janvier, 9\sh\s30 – 11\sh\s30/);
  expect(hers[0]?.subject).toContain('Wanneer kunt u komen');
  expect(his[0]?.subject).toContain('Wanneer kunt u komen');
});

test('whoever looks among the surveys finds the search there, as long as they are asked', async () => {
  const scene = await aPollScene(world);
  const { path } = await opened(world, scene, { title: 'Midi commun' });
  const stranger = await aMember(world, scene.network, { name: 'Arrivée après' });

  const asked = await world.read(scene.member, `${scene.network.path}/surveys`);
  const coordinates = await world.read(scene.coordinator, `${scene.network.path}/surveys`);
  const notAsked = await world.read(stranger, `${scene.network.path}/surveys`);

  expect(asked).toContain(path);
  expect(textOf(asked)).toContain('Uw antwoord wordt verwacht'.toLowerCase());
  expect(coordinates).toContain(`${scene.polls}/new`);
  expect(notAsked).not.toContain('Midi commun');
});

test('what is wrong is told where it is, what was typed stays, and nobody is written to', async () => {
  const { coordinator, polls } = await aPollScene(world);
  const refused = async (given: Record<string, string>) => {
    const answer = await world.submit(coordinator, polls, asking(given));
    expect(answer.status).toBe(422);
    return textOf(await answer.text());
  };

  const html = await (await world.submit(coordinator, polls, asking({ day2: 'bientôt' }))).text();
  expect(html).toContain('value="bientôt"');
  expect(html).toContain('value="Groupe numérique"');
  expect(await refused({ day2: '' })).toContain('Proposez au moins deux dates.');
  expect(await refused({ to1: '9h' })).toContain('La fin vient après le début.');
  expect(await refused({ day2: '21/1/2027' })).toContain('Cette date est déjà proposée');
  expect(await refused({ day2: '10/1/2027' })).toContain('Cette date est passée.');
  expect(await refused({ places1: 'beaucoup' })).toContain('Écrivez un nombre de places');
  expect(await refused({ closesOn: '25/1/2027' })).toContain('On répond avant la première date');
  expect(await refused({ whom: 'chosen' })).toContain('Écrivez le nom d’un membre');
  expect(await refused({ people: 'Zorro' })).toContain('Zorro');
  expect(await world.letters(coordinator.email)).toEqual([]);
});

test('whoever chairs asks for their own meetings, and other members do not', async () => {
  const scene = await aPollScene(world);
  const { network, member, polls } = scene;
  const before = await world.submit(member, polls, asking());
  const seriesId = await aSeries(world, network);
  await world.tx((tx) => changeSeries(tx, { networkId: network.id, seriesId }, { chairId: member.personId }));

  const list = await world.read({ ...member, lang: 'fr' }, `${network.path}/meetings`);
  const after = await world.submit(member, polls, asking());

  expect(before.status).toBe(404);
  expect(list).toContain(`${polls}/new`);
  expect(after.status).toBe(303);
  expect((await world.submit(member, polls, asking({ space: newId() }))).status).toBe(404);
});

test('the list of meetings leads to it, for those who are asked; others find no page', async () => {
  const scene = await aPollScene(world);
  const { network, coordinator, member, polls } = scene;
  const { path } = await opened(world, scene, { whom: 'chosen', people: member.name });
  const other = await aMember(world, network, { name: 'Yassine El Amrani' });
  const listFor = async (who: typeof member) => textOf(await world.read(who, `${network.path}/meetings`));

  expect(await listFor(member)).toContain('uw antwoord wordt verwacht');
  expect(await listFor(coordinator)).toContain('Personne n’a répondu sur 1.');
  expect(await listFor(other)).not.toContain('Groupe numérique');
  expect((await world.visit(other, path)).status).toBe(404);
  expect((await world.visit(member, path)).status).toBe(200);
  expect(await world.read(coordinator, `${network.path}/meetings`)).toContain(`${polls}/new`);
});

test('others can be asked later, and who was asked already gets nothing more', async () => {
  const scene = await aPollScene(world);
  const { coordinator, member } = scene;
  const { path } = await opened(world, scene);

  const wrong = await world.submit(coordinator, `${path}/people`, { people: 'Zorro' });
  await world.submit(coordinator, `${path}/people`, { people: `${member.name}\nines@ailleurs.example` });

  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('Zorro');
  expect(await world.letters(member.email)).toHaveLength(1);
  expect(await world.letters('ines@ailleurs.example')).toHaveLength(1);
});
