import { afterAll, expect, test } from 'vitest';
import { useDocuments } from '#platform/documents';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { ownPath } from '../../addresses.ts';
import type { CertificatePage } from '../../papers/certificates.ts';
import { peopleAtDoor } from '../../store/door/people-at-door.ts';
import { aScene, comes, textOf } from '../world.ts';

const world = await openWorld({ startsAt: new Date('2027-01-20T08:00:00Z') });
afterAll(world.close);

/** Keeps what is to be printed instead of printing it. */
const printed: CertificatePage[][] = [];
useDocuments({
  renderPdf: async (_template, data) => {
    const { pages } = JSON.parse(JSON.stringify(data).replaceAll('\u202f', ' ')) as { pages: CertificatePage[] };
    printed.push(pages);
    return new TextEncoder().encode('%PDF-');
  },
  close: async () => {},
});

/** Awa came and left at noon, Bram was not seen, Zoé chose a name and speaks Dutch. */
async function afterTheWorkshop() {
  world.moveTo('2027-01-20T08:00:00Z');
  printed.length = 0;
  const scene = await aScene(world, { kind: 'workshop' });
  for (const name of ['Awa', 'Bram'])
    await comes(world, scene.event, name, { organisation: 'Le Relais', role: 'worker', language: 'fr' });
  await comes(world, scene.event, 'Zoé');
  await world.pool.query("update registration set language = 'nl' where event_id = $1 and given_name = 'Zoé'", [
    scene.event.id,
  ]);
  world.moveTo('2027-01-28T08:10:00Z');
  const which = { networkId: scene.network.id, eventId: scene.event.id };
  const people = await peopleAtDoor(world.db, { ...which, lang: 'fr' });
  const who = (name: string) => {
    const found = people.find(({ givenName }) => givenName === name);
    if (!found) throw new Error(`${name} is not registered`);
    return found;
  };
  for (const [name, state] of [
    ['Awa', 'untilNoon'],
    ['Zoé', 'present'],
  ] as const)
    await world.submit(scene.coordinator, `${scene.event.path}/door/arrivals`, { registration: who(name).id, state });
  return { ...scene, who, all: `${scene.event.path}/certificates.pdf` };
}

test('while it is on nothing is certified; afterwards everybody who came has a page, in their language', async () => {
  const { coordinator, all } = await afterTheWorkshop();

  const early = await world.visit(coordinator, all);
  world.moveTo('2027-02-02T08:00:00Z');
  const late = await world.visit(coordinator, all);
  const [pages = []] = printed;

  expect([early.status, late.status]).toEqual([303, 200]);
  expect(late.headers.get('content-type')).toBe('application/pdf');
  expect(pages.map(({ name, organisation, title }) => [name, organisation, title])).toEqual([
    ['Awa', 'Le Relais', 'Attestation de présence'],
    ['Zoé', '', 'Aanwezigheidsattest'],
  ]);
  expect(pages[0]?.facts).toContain('28 janvier 2027, 9 h – 12 h (3 heures)');
  expect(pages[0]?.facts).toContain('Délivrée le 2 février 2027');
  expect(pages[1]?.facts[0]).toContain('6 uur 30 minuten');
});

test('a coordinator prints that of one person; each opens their own with the code on the badge, if they came', async () => {
  const { coordinator, all, who } = await afterTheWorkshop();
  const own = (name: string) => world.visit(visitor, `${ownPath(who(name).code)}/certificate.pdf`);
  const early = await own('Zoé');
  const pageBefore = await world.read(visitor, ownPath(who('Zoé').code));
  world.moveTo('2027-02-02T08:00:00Z');

  await world.visit(coordinator, `${all}?person=${who('Awa').id}`);
  const answers = [await own('Zoé'), await own('Bram'), await world.visit(visitor, '/p/TILLEUL-0000/certificate.pdf')];
  const page = await world.read(visitor, ownPath(who('Zoé').code));
  const pageOfBram = await world.read(visitor, ownPath(who('Bram').code));
  const list = await world.read(coordinator, all.replace('certificates.pdf', 'door'));

  expect(printed.map((pages) => pages.map(({ name }) => name))).toEqual([['Awa'], ['Zoé']]);
  expect([early, ...answers].map(({ status }) => status)).toEqual([404, 200, 404, 404]);
  expect([pageBefore, page, pageOfBram].map((html) => html.includes('certificate.pdf'))).toEqual([false, true, false]);
  expect(list.match(/certificates\.pdf\?person=/g)).toHaveLength(2);
});

test('the address on the paper says whether it is true, for a year, and nothing to whoever guesses', async () => {
  const { coordinator, all, event, who } = await afterTheWorkshop();
  world.moveTo('2027-02-02T08:00:00Z');
  await world.visit(coordinator, `${all}?person=${who('Awa').id}`);
  const path = new URL(printed[0]?.[0]?.address ?? '').pathname;

  const said = textOf(await world.read(visitor, path));
  await world.submit(coordinator, `${event.path}/door/arrivals`, { registration: who('Awa').id, state: 'awaited' });
  const takenBack = textOf(await world.read(visitor, path));
  const guessed = await world.visit(visitor, `${path}x`);

  expect(said).toContain('Oui, la présence de Awa a été notée');
  expect(said).toContain('9 h – 12 h');
  expect(takenBack).toContain('n’est pas connue ici');
  expect(takenBack).not.toContain('Oui,');
  expect(guessed.status).toBe(404);
});
