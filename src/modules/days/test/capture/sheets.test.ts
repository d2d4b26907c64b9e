import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld } from '../../../../../test/world.ts';
import { aPhone, type TestDay } from '../world.ts';
import { aTableWithACase } from './world.ts';

const world = await openWorld({ startsAt: new Date('2027-01-28T09:00:00Z') });
afterAll(world.close);

const valueIn = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
const texts = async ({ event }: TestDay) => {
  const { rows } = await world.pool.query<{ part: string; words: string; replaces: string[] }>(
    "select part, said->>'text' as words, replaces from case_sheet_text where event_id = $1 order by id",
    [event.id],
  );
  return rows;
};

test('the rule is shown first; only a phone that accepted it reads and writes the sheet', async () => {
  const { day, sheet, phones } = await aTableWithACase(world);
  const other = await aPhone(world, sheet.split('/')[2]?.replace('-', ' ') ?? '');

  const rule = await world.read(other, sheet);
  const refused = await world.submit(other, sheet, { _method: 'put', profile: 'Sans la règle' });
  const page = await world.read(phones[0] ?? {}, sheet);

  expect(rule).toContain('J’accepte cette règle');
  expect(rule).not.toContain('name="profile"');
  expect(refused.status).toBe(303);
  expect(await texts(day)).toEqual([]);
  expect(page).toContain('name="profile"');
});

test('what tells who somebody is comes back underlined, with one button that writes something else', async () => {
  const { day, sheet, phones } = await aTableWithACase(world);
  const [phone = { cookie: '' }] = phones;
  const profile = 'Mme Sow, née le 12 mars 1984, cherche une crèche.';

  const refused = await world.submit(phone, sheet, { _method: 'put', profile, diagnosis: 'Pas de place' });
  const page = await refused.text();
  const before = await texts(day);
  await world.submit(phone, sheet, { _method: 'put', profile, diagnosis: 'Pas de place', replace: 'profile' });

  expect(refused.status).toBe(422);
  expect(page).toContain('<mark class="refused">Mme Sow</mark>');
  expect(page).toContain('value="profile"');
  expect(page).toContain('Pas de place');
  expect(before).toEqual([]);
  expect((await texts(day)).map(({ words }) => words)).toEqual([
    'une dame, née au milieu des années 1980, cherche une crèche.',
    'Pas de place',
  ]);
});

test('two phones write the same part without seeing each other: both texts stand and are shown, until one puts them together', async () => {
  const { day, sheet, phones } = await aTableWithACase(world, 2);
  const [one = { cookie: '' }, two = { cookie: '' }] = phones;
  await world.submit(one, sheet, { _method: 'put', profile: 'Seule avec un enfant' });
  const seen = valueIn(await world.read(one, sheet), 'profileSeen');

  await world.submit(one, sheet, { _method: 'put', profile: 'Seule avec deux enfants', profileSeen: seen });
  await world.submit(two, sheet, { _method: 'put', profile: 'Sans logement depuis mars', profileSeen: seen });
  const both = await world.read(one, sheet);
  await world.submit(one, sheet, {
    _method: 'put',
    profile: 'Seule, deux enfants, sans logement',
    profileSeen: valueIn(both, 'profileSeen'),
  });
  const after = await world.read(two, sheet);

  expect(both).toContain('Deux téléphones ont écrit cette partie');
  expect(both).toMatch(/<blockquote lang="fr">Seule avec deux enfants[\s\S]*<blockquote lang="fr">Sans logement/);
  expect(after).not.toContain('Deux téléphones');
  expect(after).toContain('Seule, deux enfants, sans logement');
  expect(await texts(day)).toHaveLength(4);
});

test('what is refused does not make as if its writer had seen what came meanwhile', async () => {
  const { sheet, phones } = await aTableWithACase(world, 2);
  const [one = { cookie: '' }, two = { cookie: '' }] = phones;
  await world.submit(one, sheet, { _method: 'put', profile: 'Le premier texte' });

  const refused = await world.submit(two, sheet, {
    _method: 'put',
    profile: 'Appelez le 0470 12 34 56',
    profileSeen: '',
  });

  expect(valueIn(await refused.text(), 'profileSeen')).toBe('');
});

test('sent twice by a phone that did not hear the answer, it is written once', async () => {
  const { day, sheet, phones } = await aTableWithACase(world);
  const [phone = { cookie: '' }] = phones;
  const fields = { _method: 'put', _key: newId(), profile: 'Une fois' };

  await world.submit(phone, sheet, fields);
  await world.submit(phone, sheet, fields);

  expect(await texts(day)).toHaveLength(1);
});

test('a statement that may tell who somebody is is said, and whoever said it is warned with other words to take', async () => {
  const { day, phones } = await aTableWithACase(world);
  const [phone] = phones;
  if (!phone) throw new Error('No phone');
  await world.submit(phone, `${phone.table}/said`, { kind: 'need', words: 'Monsieur Diallo attend une réponse' });
  const page = await world.read(phone, phone.table);
  const anonymous = /action="([^"]+\/anonymous)"/.exec(page)?.[1] ?? '';

  await world.submit(phone, anonymous, {});

  expect(page).toContain('Ces mots désignent peut-être quelqu’un');
  const { rows } = await world.pool.query("select said->>'text' as words from statement where network_id = $1", [
    day.network.id,
  ]);
  expect(rows).toEqual([{ words: 'un monsieur attend une réponse' }]);
});
