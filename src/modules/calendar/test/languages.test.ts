import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld, visitor } from '../../../../test/world.ts';
import { aScene, comes, type TestScene, textOf, valueIn } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const dutch = { lang: 'nl' } as const;
const both = {
  placeName: {
    lang: 'fr' as const,
    text: 'Espace Tilleul',
    translations: { nl: { text: 'Lindezaal', state: 'hand' as const } },
  },
  accessNote: {
    lang: 'fr' as const,
    text: 'De plain-pied.',
    translations: { nl: { text: 'Gelijkvloers.', state: 'hand' as const } },
  },
};

/** The edit form as it stands, sent back with what is changed. */
async function edits({ coordinator, event }: TestScene, changed: Record<string, string | string[]>) {
  const html = await world.read(coordinator, `${event.path}/edit`);
  const fields: Record<string, string | string[]> = { _method: 'patch', kind: 'day', audience: 'public' };
  const named = ['title', 'placeName', 'address', 'accessNote'].flatMap((name) => [`${name}Fr`, `${name}Nl`]);
  for (const name of ['version', 'day', 'startsAt', 'endsAt', ...named]) fields[name] = valueIn(html, name);
  return world.submit(coordinator, event.path, { ...fields, ...changed });
}

test('where it is and how one gets in are said in the language of the page, in the list, and in the letter', async () => {
  const { network, event } = await aScene(world, both);

  const page = textOf(await world.read(dutch, event.path));
  expect(page).toContain('Lindezaal, rue du Tilleul 12, Forest');
  expect(page).toContain('Gelijkvloers.');
  expect(page).not.toContain('De plain-pied.');
  expect(textOf(await world.read(dutch, `${network.path}/calendar`))).toContain('Lindezaal');
  expect(textOf(await world.read(visitor, event.path))).toContain('Espace Tilleul');

  await comes(world, event, 'Bram', { email: 'bram@example.org' }, dutch);
  expect((await world.letters('bram@example.org'))[0]?.text).toContain('Plaats: Lindezaal, rue du Tilleul 12');
});

test('a way in that is written in French alone is marked as French on a Dutch page', async () => {
  const { event } = await aScene(world, { accessNote: { lang: 'fr', text: 'Sonnez à droite.' } });

  expect(await world.read(dutch, event.path)).toContain('<span lang="fr">Sonnez à droite.</span>');
});

test('the form takes the place in each language, and gives it back to be changed', async () => {
  const { network, coordinator } = await aScene(world);
  const answer = await world.submit(coordinator, `${network.path}/events`, {
    ...{ _key: newId(), kind: 'visit', titleFr: 'Visite', audience: 'public' },
    ...{ day: '28/01/2027', startsAt: '9h', endsAt: '12h' },
    ...{ placeNameFr: 'Gare du Midi', placeNameNl: 'Zuidstation', accessNoteNl: 'Trein voor de deur.' },
  });

  const path = answer.headers.get('location') ?? '';
  const form = await world.read(coordinator, `${path}/edit`);
  expect(valueIn(form, 'placeNameNl')).toBe('Zuidstation');
  expect(valueIn(form, 'accessNoteNl')).toBe('Trein voor de deur.');
  expect(textOf(await world.read(dutch, path))).toContain('Zuidstation');
});

test('it moves and the Dutch is left as it was: Dutch readers get the new place, and the coordinator is told', async () => {
  const scene = await aScene(world, both);
  const { event, coordinator } = scene;

  await edits(scene, { placeNameFr: 'Maison du Saule' });

  const page = textOf(await world.read(dutch, event.path));
  expect(page).toContain('Maison du Saule, rue du Tilleul 12');
  expect(page).toContain('Plaats: Lindezaal Maison du Saule');
  const form = await world.read(coordinator, `${event.path}/edit`);
  expect(form).toContain('value="placeNameNl"');
  expect(form).not.toContain('value="accessNoteNl"');

  await edits(scene, { 'stillRight[]': ['placeNameNl'] });
  expect(textOf(await world.read(dutch, event.path))).toContain('Lindezaal, rue du Tilleul 12');
});

test('only the Dutch place was wrong: who reads Dutch is written to, who reads French is not', async () => {
  const scene = await aScene(world, both);
  await comes(world, scene.event, 'Bram', { email: 'nl@example.org' }, dutch);
  await comes(world, scene.event, 'Awa', { email: 'fr@example.org' });

  await edits(scene, { placeNameNl: 'Wilgenhuis' });

  expect((await world.letters('nl@example.org')).at(-1)?.text).toContain('Plaats: Wilgenhuis (voordien: Lindezaal)');
  expect(await world.letters('fr@example.org')).toHaveLength(1);
  expect(textOf(await world.read(visitor, scene.event.path))).not.toContain('Ce qui a changé');
});

test('an event on a day that is over is asked about, and put down when that is meant', async () => {
  const { network, coordinator } = await aScene(world);
  const past = {
    ...{ _key: newId(), kind: 'visit', titleFr: 'Visite de décembre', day: '03/12/2026' },
    ...{ startsAt: '9h', endsAt: '12h' },
  };

  const asked = await world.submit(coordinator, `${network.path}/events`, past);
  const meant = await world.submit(coordinator, `${network.path}/events`, { ...past, isPast: 'yes' });

  expect(asked.status).toBe(422);
  const page = textOf(await asked.text());
  expect(page).toContain('Ce jour est passé');
  expect(page).toContain('L’événement a déjà eu lieu');
  expect(meant.status).toBe(303);
  const form = await world.read(coordinator, `${meant.headers.get('location')}/edit`);
  expect(textOf(form)).not.toContain('L’événement a déjà eu lieu');
});
