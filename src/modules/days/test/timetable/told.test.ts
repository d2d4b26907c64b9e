import { afterAll, expect, test } from 'vitest';
import { useDocuments } from '#platform/documents';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { aMember } from '../../../accounts/test/world.ts';
import { textOf } from '../../../calendar/test/world.ts';
import { plannedOf } from '../../store/timetable/planned.ts';
import { aDay } from '../world.ts';
import { aSlot } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const printed: string[] = [];
useDocuments({
  renderPdf: async (_template, data) => {
    printed.push(JSON.stringify(data));
    return new TextEncoder().encode('%PDF-');
  },
  close: async () => {},
});

const fr = (text: string) => ({ lang: 'fr' as const, text });

test('guests read public titles and hours once they are published, and nothing before or after', async () => {
  const day = await aDay(world);
  const member = await aMember(world, day.network, { name: 'Yassine El Amrani' });
  await aSlot(world, day, { title: 'Placer les chaises', at: '08:00', shownTo: 'team' });
  await aSlot(world, day, {
    title: 'Accueil (Tom)',
    publicTitle: fr('Accueil et café'),
    note: fr('Clé chez le concierge'),
  });
  const publication = `${day.event.path}/timetable/publication`;
  const asGuest = async () => textOf(await world.read(visitor, day.event.path));
  const before = await asGuest();

  await world.submit(day.coordinator, publication, { _method: 'put' });
  const after = await asGuest();
  await world.submit(day.coordinator, publication, { _method: 'delete' });

  expect(before).not.toContain('Accueil et café');
  expect(after).toContain('9 h Accueil et café');
  expect(after).not.toMatch(/chaises|Tom|concierge/);
  expect(await asGuest()).not.toContain('Accueil et café');
  expect(textOf(await world.read(member, day.event.path))).toContain('Accueil et café');
});

test('the wall says what everybody may read, the sheet of the team all of it, in the language that is asked for', async () => {
  const day = await aDay(world);
  const both = { ...fr('Accueil'), translations: { nl: { text: 'Onthaal', state: 'hand' as const } } };
  const [person] = [{ role: 'welcome' as const, personId: null, name: 'Tom' }];
  await aSlot(world, day, { title: 'Placer les chaises', at: '08:00', shownTo: 'team' });
  const slot = await aSlot(world, day, { room: 'Salle 1', people: [person], note: fr('Clé chez le concierge') });
  await world.tx((tx) =>
    tx.execute(`update timetable_slot set title = '${JSON.stringify(both)}' where id = '${slot}'`),
  );
  await aSlot(world, day, { title: 'Idées', at: '10:00', methodId: 'world-cafe' });
  const path = `${day.event.path}/timetable`;

  for (const sheet of ['wall.pdf', 'wall.pdf?lang=nl', 'team.pdf'])
    await (await world.visit(day.coordinator, `${path}/${sheet}`)).body?.cancel();
  const [wall = '', dutch = '', team = ''] = printed;

  expect(wall).toContain('Salle 1');
  expect(wall).not.toMatch(/chaises|Tom|concierge|grandes feuilles/);
  expect(dutch).toContain('Onthaal');
  for (const said of ['chaises', 'Tom', 'concierge', 'World café', 'grandes feuilles']) expect(team).toContain(said);
});

test('minutes between rooms are said once, and a slot that begins sooner than one can walk is pointed out', async () => {
  const day = await aDay(world);
  const path = `${day.event.path}/timetable`;
  await aSlot(world, day, { room: 'Salle 1' });
  await aSlot(world, day, { at: '09:30', room: 'Jardin', title: 'Pause' });
  const say = (minutes: string, version: string) =>
    world.submit(day.coordinator, `${path}/walks`, {
      ...{ _method: 'put', 'from[]': ['Salle 1'], 'to[]': ['Jardin'], minutes0: minutes, version },
    });

  const answers = [await say('5', '0'), await say('8', '0'), await say('beaucoup', '1')];
  const stale = await answers[1]?.text();
  const page = textOf(await world.read(day.coordinator, path));

  expect(answers.map(({ status }) => status)).toEqual([303, 422, 422]);
  expect(stale).toContain('value="8"');
  expect((await plannedOf(world.db, day.which)).walks).toEqual([{ from: 'Salle 1', to: 'Jardin', minutes: 5 }]);
  expect(page).toContain('De « Salle 1 » à « Jardin » : 5 min à pied, 0 min prévues');
});
