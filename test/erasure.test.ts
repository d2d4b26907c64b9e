import { afterAll, expect, test } from 'vitest';
import { declaredTables, newId } from '#platform/db';
import { keepFile } from '#platform/files';
import { aMember } from '../src/modules/accounts/test/world.ts';
import { aList, valueIn } from '../src/modules/calendar/test/world.ts';
import { aComposedDay, seatsOf } from '../src/modules/days/test/world.ts';
import { aSpace } from '../src/modules/networks/test/world.ts';
import { aTable } from '../src/modules/statements/test/world.ts';
import { tracesOf } from './traces.ts';
import { openWorld, visitor } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const EMAIL = 'Quetzalina.Verbruggen@example.org';

test('somebody who acted in every module is erased: no table, job, letter or file speaks of them any more', async () => {
  const day = await aComposedDay(world);
  const { network, coordinator, event } = day;
  const her = await aMember(world, network, {
    role: 'coordinator',
    name: 'Quetzalina Verbruggen',
    email: EMAIL.toLowerCase(),
  });
  const act = async (path: string, fields: Record<string, string | string[]>, status = 303) => {
    const answer = await world.submit(her, path, fields);
    expect([path, answer.status]).toEqual([path, status]);
    return answer;
  };

  // Networks and accounts.
  await act(`${network.path}/settings`, { version: '1', nameFr: 'Autre nom', languages: ['fr'], accent: 'plum' });
  await act(`${network.path}/spaces`, { nameFr: 'Plénière', kind: 'plenary', access: 'open' });
  await act(`${(await aSpace(world, network)).path}/closing`, {});
  await act(`${network.path}/invitations`, { email: 'third@example.org', role: 'coordinator', lang: 'fr' });
  // Statements.
  const { right } = aTable(world, network);
  await act(`${network.path}/statements`, { right, kind: 'need', words: 'Une garderie tôt' });
  const { rows: said } = await world.pool.query<{ id: string }>('select id from statement where said_by = $1', [
    her.personId,
  ]);
  await act(`${network.path}/statements/${said[0]?.id}/outcomes`, { words: 'Elle ouvre à six heures' });
  await act(`${network.path}/statements/${said[0]?.id}/withdrawal`, {});
  // Calendar: with her account, by a visitor's form, in a list, in a line of a list that was refused, and as the author.
  await act(`${event.path}/registration`, {});
  await world.submit(visitor, `${event.path}/registrations`, { givenName: 'Quetzalina', email: EMAIL });
  const lines = ['Nom;Prénom;Email', `VERBRUGGEN;Quetzalina;${EMAIL}`, `;;${EMAIL}`, 'Dupuis;Rachida;r@example.org'];
  const list = `${event.path}/imports/${await aList(world, her, event, `${lines.join('\n')}\n`)}`;
  const version = valueIn(await world.read(her, list), 'version');
  await act(`${list}/registrations`, { version, next: 'import' });
  await act(`${network.path}/event-drafts`, { titleFr: 'Chez Quetzalina', _draft: newId() });
  const document = new File(['9 h : accueil'], 'programme.txt');
  await world.submit(her, `${event.path}/attachments`, { file: document, nameFr: 'Programme' });
  await act(`${event.path}/attachments/${await attachmentOf(event.id)}`, { _method: 'delete' });
  await act(`${event.path}/planning/usual-reminder`, {});
  await act(`${event.path}/planning/tasks`, { name: 'Réserver le lieu', days: '10', owner: EMAIL });
  const asked = await act(`${event.path}/invitations`, { whom: 'chosen', addresses: `${EMAIL} ${coordinator.email}` });
  await act(asked.headers.get('location') ?? '', {});
  // Days.
  const { seats, acts } = await seatsOf(world, day);
  const [seat] = seats;
  const place = `${day.groups}/${day.roundId}/seats/${seat?.registrationId}`;
  await act(place, { _method: 'put', group: seat?.group === 0 ? '1' : '0', seen: String(acts) });
  await act(`${event.path}/door/arrivals`, { registration: day.people.get('Awa') ?? '', state: 'present' });
  // Surveys: as the author, and as somebody who answered.
  const survey = await act(`${network.path}/surveys`, { titleFr: 'Sondage', audience: 'members', from: 'nothing' });
  const surveyPath = survey.headers.get('location') ?? '';
  await act(`${surveyPath}/questions`, { kind: 'checkIn', askedFr: 'En un mot ?', number: '1' });
  await act(`${surveyPath}/opening`, {});
  const checkIn = /name="([0-9a-f-]{36}-words)"/.exec(await world.read(her, `${surveyPath}/answer`))?.[1] ?? '';
  await act(`${surveyPath}/answer`, { [checkIn]: 'reposée' });
  // Files.
  const subject = { networkId: network.id, kind: 'event', id: event.id };
  const file = { name: 'liste.csv', contentType: 'text/csv', bytes: new Uint8Array([1]), subject, now: world.now() };
  await world.tx((tx) => keepFile(tx, { ...file, by: her.personId }));
  await world.submit(visitor, '/sign-in', { email: EMAIL });
  await world.letters();
  const before = await tracesOf(world, ['quetzalina', 'verbruggen', her.personId]);

  await act('/me/erasure', { word: 'effacer' });
  await world.doJobs();

  const tables = new Set(before.map((place) => place.split('.')[1]));
  for (const table of [
    'person',
    'registration',
    'statement',
    'outcome',
    'letter',
    'stored_file',
    'event_draft',
    'event_attachment',
    'composition',
    'arrival',
    'survey',
    'survey_answerer',
  ])
    expect(tables).toContain(table);
  expect(await tracesOf(world, ['quetzalina', 'verbruggen'])).toEqual([]);
  // The queue keeps for a week the number of whom it told the modules to forget; nothing else leads from it to anybody.
  expect((await tracesOf(world, [her.personId])).filter((place) => !/^pgboss\.\w+\.data$/.test(place))).toEqual([]);
  expect(await world.read(coordinator, `${event.path}`)).not.toMatch(/quetzalina/i);
});

const attachmentOf = async (eventId: string): Promise<string> => {
  const { rows } = await world.pool.query<{ id: string }>('select id from event_attachment where event_id = $1', [
    eventId,
  ]);
  return rows[0]?.id ?? '';
};

test('people who share the address of their organisation keep their names when one of them is erased', async () => {
  const day = await aComposedDay(world);
  const shared = `accueil.${newId().slice(0, 8)}@example.org`;
  const her = await aMember(world, day.network, { name: 'Ximena Roo', email: shared });
  for (const givenName of ['Ursule', 'Wivine'])
    await world.submit(visitor, `${day.event.path}/registrations`, { givenName, email: shared });

  await world.submit(her, '/me/erasure', { word: 'effacer' });
  await world.doJobs();

  expect(await tracesOf(world, [shared])).toEqual([]);
  expect(await tracesOf(world, ['Ursule'])).toEqual(['public.registration.given_name']);
});

test('every table that can hold who somebody is says who erases them', () => {
  const silent = declaredTables().filter(({ erasedBy }) => erasedBy.trim() === '');

  expect(silent).toEqual([]);
  for (const { name, erasedBy } of declaredTables()) expect(`${name}: ${erasedBy}`).toMatch(/: (none|\w+: .{8,})/);
});
