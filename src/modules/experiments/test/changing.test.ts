import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../test/world.ts';
import { aMember } from '../../accounts/test/world.ts';
import { anEvent, aScene, textOf } from '../../calendar/test/world.ts';
import { anExperiment } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const asItIs = {
  name: 'Une fiche de liaison d’une page',
  criteria: 'Les gens racontent moins\nDix organisations s’en servent',
  endsOn: '2027-01-22',
  reviewOn: '2027-01-20',
  version: '1',
};
const answered = { verdict: 'kept', words: 'On garde la fiche', criterion0: 'yes', criterion1: 'partly', version: '1' };

async function aTrial() {
  const scene = await aScene(world);
  const { network, coordinator, member } = scene;
  const id = await anExperiment(world, network, member);
  const path = `${network.path}/experiments/${id}`;
  const change = (who: typeof member, fields: Record<string, string>) =>
    world.submit(who, `${path}/settings`, { ...asItIs, ...fields });
  return { ...scene, id, path, change, readIt: async () => textOf(await world.read(coordinator, path)) };
}

test('its owner changes what is tried; what stood before is read with who changed it and when', async () => {
  const { member, change, readIt } = await aTrial();

  const answer = await change(member, {
    name: 'Une fiche de liaison de deux pages',
    criteria: 'Les gens racontent moins\nDouze organisations s’en servent',
  });
  const page = await readIt();

  expect(answer.status).toBe(303);
  expect(page).toContain('Un changement depuis le début');
  expect(page).toContain(member.name);
  expect(page).toMatch(/«\s?Une fiche de liaison d’une page\s?», puis «\s?Une fiche de liaison de deux pages\s?»/);
  expect(page).toContain('Douze organisations s’en servent');
});

test('of two who change it at once one is kept; the other reads both texts, and may send theirs again', async () => {
  const { coordinator, member, change, readIt } = await aTrial();

  const answers = await Promise.all([
    change(member, { name: 'La fiche de Forest' }),
    change(coordinator, { name: 'La fiche de Saint-Gilles' }),
  ]);
  const stale = (await answers.find(({ status }) => status === 422)?.text()) ?? '';
  const mine = /name="name"[^>]*value="([^"]+)"/.exec(stale)?.[1] ?? '';
  const again = await change(coordinator, { name: mine, version: '2' });
  const page = await readIt();

  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
  expect(stale).toContain('La fiche de Forest');
  expect(stale).toContain('La fiche de Saint-Gilles');
  expect(stale).toContain('name="version" value="2"');
  expect(again.status).toBe(303);
  expect(page).toContain('2 changements depuis le début');
});

test('a review date that is moved lands on the day it then falls on, once', async () => {
  const { network, coordinator, event, id, change } = await aTrial();
  const june = await anEvent(world, network, {
    startsAt: new Date('2027-06-10T07:00:00Z'),
    endsAt: new Date('2027-06-10T14:00:00Z'),
  });
  const on = async (day: { path: string }) =>
    (await world.read(coordinator, day.path)).split(`experiments/${id}?event=`).length - 1;

  const before = [await on(event), await on(june)];
  await change(coordinator, { reviewOn: '2027-06-01' });

  expect(before).toEqual([1, 0]);
  expect([await on(event), await on(june)]).toEqual([0, 1]);
});

test('its last day moves, with history; one that was looked at on that day lands on the day it then falls on', async () => {
  const { network, coordinator, member, event, id, path, change, readIt } = await aTrial();
  await world.pool.query('update experiment set ends_on = review_on where id = $1', [id]);
  const june = await anEvent(world, network, {
    startsAt: new Date('2027-06-10T07:00:00Z'),
    endsAt: new Date('2027-06-10T14:00:00Z'),
  });

  const form = await world.read(member, `${path}/settings`);
  const early = await change(member, { endsOn: '2026-01-01' });
  const answer = await change(member, { endsOn: '2027-06-01' });
  const page = await readIt();

  expect(form).toMatch(/name="endsOn"[^>]*value="2027-01-20"/);
  expect(early.status).toBe(422);
  expect(await early.text()).toContain('La fin vient après le début');
  expect(answer.status).toBe(303);
  expect(page).toMatch(/Fin\s?: «\s?20 janvier 2027\s?», puis «\s?1er juin 2027\s?»/);
  expect(page).toContain('au 1er juin 2027');
  expect(await world.read(coordinator, event.path)).not.toContain(`experiments/${id}?event=`);
  expect(await world.read(coordinator, june.path)).toContain(`experiments/${id}?event=`);
});

test('answers to criteria that were changed meanwhile are not taken; the words are kept', async () => {
  const { coordinator, member, path, change, readIt } = await aTrial();
  await change(member, { criteria: 'On s’appelle avant\nDix organisations s’en servent' });

  const refused = await world.submit(coordinator, `${path}/evaluation`, answered);
  const page = await refused.text();

  expect(refused.status).toBe(422);
  expect(page).toContain('Quelqu’un l’a changée entre-temps.');
  expect(page).toContain('On garde la fiche</textarea>');
  expect(page).not.toMatch(/name="criterion0"[^>]*checked/);
  expect(await readIt()).toContain('À l’essai');
});

test('what was evaluated is not changed; a form that says nothing new leaves no trace; without a name it comes back', async () => {
  const { coordinator, member, path, change, readIt } = await aTrial();

  await change(member, {});
  const without = await change(member, { name: '' });
  const early = await change(member, { reviewOn: '2026-01-01' });
  await world.submit(coordinator, `${path}/evaluation`, answered);
  await change(member, { name: 'Une autre fiche', version: '2' });
  const page = await readIt();

  expect([without.status, early.status]).toEqual([422, 422]);
  expect(page).not.toContain('depuis le début');
  expect(page).not.toContain('Une autre fiche');
});

test('another member changes nothing; who is erased leaves what was changed', async () => {
  const { network, member, path, change, readIt } = await aTrial();
  const other = await aMember(world, network, { name: 'Bram Claes' });

  const refused = [await change(other, { name: 'À moi' }), await world.visit(other, `${path}/settings`)];
  await change(member, { name: 'La fiche de Forest' });
  await world.submit(member, '/me/erasure', { word: 'effacer' });
  await world.doJobs();
  const { rows } = await world.pool.query('select 1 from experiment_change where changed_by = $1', [member.personId]);

  expect(refused.map(({ status }) => status)).toEqual([404, 404]);
  expect(rows).toEqual([]);
  expect(await readIt()).toContain('Quelqu’un');
});
