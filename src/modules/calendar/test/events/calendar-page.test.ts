import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { anOrganisation } from '../../../accounts/test/world.ts';
import { anEvent, aScene, textOf } from '../world.ts';

const world = await openWorld();
afterAll(world.close);

const isIn = (page: string, ...titles: string[]) => titles.filter((title) => textOf(page).includes(title));

test('a month is a table of days with a link for each date, and leads to the months beside it', async () => {
  const { network, event } = await aScene(world);

  const page = await world.read(visitor, `${network.path}/calendar?when=month&on=2027-01`);

  expect(page).toMatch(/<table class="month"><caption[^>]*>Janvier 2027<\/caption>/);
  expect(page).toContain(`<time datetime="2027-01-28">`);
  expect(page).toContain(event.path);
  expect(page).toContain('when=month&amp;on=2026-12');
  expect(page).toContain('when=month&amp;on=2027-02');
});

test('free places are told while one may register, and never of what is over', async () => {
  const { network } = await aScene(world, { places: 12 });
  const closing = new Date('2027-01-12T11:00:00Z');
  await anEvent(world, network, { titled: 'Visite du foyer', places: 8, registrationClosesAt: closing });
  const coming = () => world.read(visitor, `${network.path}/calendar`).then(textOf);
  expect(await coming()).toContain('8 places libres');

  const before = world.now();
  world.moveTo('2027-01-12T11:00:00Z');
  expect(await coming()).toContain('12 places libres');
  expect(await coming()).toContain('inscriptions closes');
  expect(await coming()).not.toContain('8 places libres');

  world.moveTo('2027-02-28T11:00:00Z');
  const past = textOf(await world.read(visitor, `${network.path}/calendar?when=past`));
  expect(past).toContain('Visite du foyer');
  expect(past).not.toMatch(/places libres|inscriptions closes/);
  world.moveTo(before.toISOString());
});

test('a week is one row, and what has no known day stands under it in words', async () => {
  const { network } = await aScene(world);
  const fuzzy = await anEvent(world, network, { titled: 'Un jour peut-être' });
  await world.pool.query(`update event set fuzzy_when = '{"lang":"fr","text":"fin janvier"}' where id = $1`, [
    fuzzy.id,
  ]);

  const page = await world.read(visitor, `${network.path}/calendar?when=week&on=2027-01-28`);

  expect(page.match(/<tr>/g)).toHaveLength(2);
  expect(textOf(page)).toContain('Du lundi 25 janvier au dimanche 31 janvier 2027');
  const [table = '', after = ''] = page.split('</table>');
  expect(isIn(table, 'Qui garde les enfants', 'Un jour peut-être')).toEqual(['Qui garde les enfants']);
  expect(isIn(after, 'Un jour peut-être', 'fin janvier')).toEqual(['Un jour peut-être', 'fin janvier']);
});

test('what was chosen is said in words, kept in the address, and can be dropped', async () => {
  const { network } = await aScene(world);
  const organisation = await anOrganisation(world, network, 'La Rampe');
  const visit = await anEvent(world, network, { titled: 'Visite du foyer', kind: 'visit', languages: ['nl'] });
  await world.pool.query(`update event set commune = 'Forest' where id = $1`, [visit.id]);
  await world.pool.query(
    'insert into event_organiser (network_id, event_id, organisation_id, position) values ($1, $2, $3, 0)',
    [network.id, visit.id, organisation.id],
  );
  const chosen = `${network.path}/calendar?commune=Forest&organisation=${organisation.id}&language=nl`;

  const page = await world.read(visitor, chosen);
  const others = await world.read(visitor, `${network.path}/calendar?commune=Uccle`);
  const form = await world.read(visitor, `${network.path}/calendar?choose=1`);

  expect(isIn(page, 'Visite du foyer', 'Qui garde les enfants')).toEqual(['Visite du foyer']);
  expect(isIn(page, 'À Forest', 'Organisé par La Rampe', 'On y parle néerlandais')).toHaveLength(3);
  expect(page).toContain(`calendar?organisation=${organisation.id}&amp;language=nl"`);
  expect(isIn(others, 'Rien ne correspond à ce choix', 'Visite du foyer')).toEqual(['Rien ne correspond à ce choix']);
  expect(form).toContain('<option value="Forest"');
  expect(form).toContain(`<option value="${organisation.id}"`);
});

test('more to choose by stands beside the kinds, before the dates', async () => {
  const { network, event } = await aScene(world);

  const page = await world.read(visitor, `${network.path}/calendar`);

  const chooses = page.indexOf('choose=1#choose');
  expect(chooses).toBeGreaterThan(page.indexOf('Séances d’information'));
  expect(chooses).toBeLessThan(page.indexOf(event.path));
});

test('one’s own dates are listed with what one has there, and are nobody else’s', async () => {
  const { network, member, coordinator, event } = await aScene(world, { places: 1, waitingList: 'automatic' });
  await anEvent(world, network, { titled: 'Sans moi' });
  await world.submit(coordinator, `${event.path}/registration`, {});
  await world.submit(member, `${event.path}/registration`, {});

  const mine = await world.read(member, `${network.path}/calendar?when=mine`);
  const guest = await world.read(visitor, `${network.path}/calendar?when=mine`);

  expect(isIn(mine, 'Qui garde les enfants', 'sur la liste d’attente', 'Sans moi')).toEqual([
    'Qui garde les enfants',
    'sur la liste d’attente',
  ]);
  expect(isIn(guest, 'Mes dates', 'Sans moi')).toEqual(['Sans moi']);
});

test('what an address asks for and cannot be is left aside', async () => {
  const { network } = await aScene(world);

  for (const query of [
    'when=never',
    'when=month&on=2027-99',
    'organisation=x',
    'language=de',
    `space=${newId()}`,
    'page=-3',
  ])
    expect((await world.visit(visitor, `${network.path}/calendar?${query}`)).status).toBe(200);
});

test('what goes on for several days says until when, and its hour stands on its first day alone', async () => {
  const { network } = await aScene(world);
  const days = { startsAt: new Date('2027-01-18T08:00:00Z'), endsAt: new Date('2027-01-20T15:00:00Z') };
  await anEvent(world, network, { titled: 'Trois jours de stage', ...days });
  const wholeDays = { startsAt: new Date('2027-01-18T23:00:00Z'), endsAt: new Date('2027-01-20T22:59:00Z') };
  await anEvent(world, network, { titled: 'Bourse aux vêtements', ...wholeDays });

  const list = textOf(await world.read(visitor, `${network.path}/calendar`));
  const month = textOf(await world.read(visitor, `${network.path}/calendar?when=month&on=2027-01`));

  expect(list).toContain('Trois jours de stage 9 h, jusqu’au mercredi 20 janvier, 16 h');
  expect(list).toContain('Bourse aux vêtements jusqu’au mercredi 20 janvier');
  expect(list).not.toContain('toute la journée');
  expect(month.match(/Trois jours de stage/g)).toHaveLength(3);
  expect(month.match(/9 h Trois jours de stage/g)).toHaveLength(1);
});
