import { afterAll, expect, test } from 'vitest';
import { tracesOf } from '../../../../../test/traces.ts';
import { openWorld } from '../../../../../test/world.ts';
import { aMember } from '../../../accounts/test/world.ts';
import { attachmentsOf } from '../../../calendar/index.ts';
import { textOf } from '../../../calendar/test/world.ts';
import { agendaOf } from '../../store/agenda.ts';
import { attendanceOf } from '../../store/attendance.ts';
import { importOf } from '../../store/importing/imports.ts';
import { blocksOf } from '../../store/minutes/blocks.ts';
import { minutesOf } from '../../store/minutes/minutes.ts';
import {
  aNetworkOfOldMinutes,
  asDocx,
  bring,
  dutchMinutes,
  formOn,
  frenchMinutes,
  listed,
  meetings,
  pasted,
  say,
  send,
  takeAll,
} from './world.ts';

const world = await openWorld();
afterAll(world.close);

test('everything that was understood is marked in the text, and each item leads to its place', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const { page, understood } = await pasted(world, imports);

  const html = await world.read(imports.coordinator, page);

  const places = [...html.matchAll(/href="#(text-[^"]+)"/g)].map(([, id]) => id ?? '');
  expect(places.length).toBeGreaterThan(understood.attendance.length + understood.agenda.length);
  for (const id of places) expect(html).toContain(`id="${id}"`);
  expect(html).toMatch(/<mark id="text-p0" data-of="p0">Awa Diallo<\/mark>/);
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBe(new Set(ids).size);
});

test('a Word document becomes a meeting with its people, agenda, typed minutes and the document itself', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  await bring(world, imports, [await asDocx(frenchMinutes)]);
  const [one] = await listed(world, imports);
  const page = `${imports.path}/${one?.id}`;
  await takeAll(world, imports, page);

  const answer = await say(world, imports, page, { next: 'save' });

  const [event] = await meetings(world, imports);
  const which = { networkId: imports.network.id, eventId: event?.id ?? '' };
  expect(answer.headers.get('location')).toBe(`${imports.network.path}/meetings/${event?.id}`);
  expect(event?.startsAt.toISOString()).toBe('2026-03-12T08:30:00.000Z');
  expect(event?.endsAt.toISOString()).toBe('2026-03-12T11:00:00.000Z');
  expect((await attendanceOf(world.db, which)).map(({ name, state, personId }) => [name, state, personId])).toEqual([
    ['Awa Diallo', 'present', null],
    ['Bram Peeters', 'present', null],
    ['Carine Lefèvre', 'excused', null],
  ]);
  const agenda = await agendaOf(world.db, which);
  expect(agenda.map(({ title, state }) => [title.text, state])).toEqual([
    ['Préparer la Journée', 'done'],
    ['Budget', 'done'],
  ]);
  const blocks = await blocksOf(world.db, which);
  expect(blocks.map(({ kind }) => kind).sort()).toEqual(['action', 'decision', 'proposal']);
  expect(blocks.find(({ kind }) => kind === 'decision')?.agendaItemId).toBe(agenda[0]?.id);
  expect(blocks.find(({ kind }) => kind === 'proposal')?.agendaItemId).toBe(agenda[1]?.id);
  expect((await minutesOf(world.db, which))?.state).toBe('draft');
  const documents = await attachmentsOf(world.db, which);
  expect(documents.map(({ kind, name }) => [kind, name.text])).toEqual([['docx', 'comite']]);
  const opened = `${imports.network.path}/events/${event?.id}/attachments/${documents[0]?.id}`;
  expect((await world.visit(imports.member, opened)).status).toBe(200);
  const saved = await importOf(world.db, { networkId: imports.network.id, importId: one?.id ?? '' });
  expect([saved?.state, saved?.eventId, saved?.text, saved?.understood]).toEqual(['saved', event?.id, null, null]);
  expect((await world.visit(imports.coordinator, page)).headers.get('location')).toContain(`/meetings/${event?.id}`);
  expect(textOf(await world.read(imports.member, `${imports.network.path}/meetings/${event?.id}/minutes`))).toContain(
    'les tables sont composées la veille',
  );
});

test('a Dutch text is taken over only as far as somebody said, with what they corrected', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const { page } = await pasted(world, imports, dutchMinutes);

  const answer = await say(world, imports, page, {
    title: 'accept',
    when: 'accept',
    'when-until': '12:30',
    p0: 'accept',
    'p0-person': imports.member.personId,
    p1: 'ignore',
    a0: 'accept',
    next: 'save',
  });

  expect(answer.status).toBe(303);
  const [event] = await meetings(world, imports);
  const which = { networkId: imports.network.id, eventId: event?.id ?? '' };
  expect(event?.title).toMatchObject({ lang: 'nl' });
  expect(event?.endsAt.toISOString()).toBe('2026-03-12T11:30:00.000Z');
  expect((await attendanceOf(world.db, which)).map(({ name, personId }) => [name, personId])).toEqual([
    ['Awa Diallo', imports.member.personId],
  ]);
  expect((await agendaOf(world.db, which)).map(({ title }) => title.text)).toEqual(['De Dag voorbereiden']);
  expect(await blocksOf(world.db, which)).toEqual([]);
  expect((await attachmentsOf(world.db, which)).map(({ kind }) => kind)).toEqual(['txt']);
});

test('somebody of the network is proposed for a name, and nobody is matched by itself', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const { page } = await pasted(world, imports);

  const html = await world.read(imports.coordinator, page);

  expect(html).toMatch(new RegExp(`<option value="${imports.member.personId}">oui, Awa Diallo`));
  expect(formOn(html, page)['p0-person']).toBe('');
});

test('what was concluded or contradicts itself is said beside the piece it is about, with the day that was understood', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const text = frenchMinutes.replace('jeudi 12 mars 2026', 'lundi 12 mars 2026');
  const { page } = await pasted(world, imports, `${text}\nProchaine réunion : 9 avril à 14h\n`);

  const html = textOf(await world.read(imports.coordinator, page));

  expect(html).toContain('Le jour de la semaine ne va pas : cette date est le jeudi 12 mars 2026.');
  expect(html.split('L’année n’est pas écrite ; nous avons compris jeudi 9 avril 2026.')).toHaveLength(3);
});

test('a person written in several ways becomes one when somebody says so, and the list has them once', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const text = frenchMinutes.replace('Bram Peeters', 'Diallo Awa, Bram Peeters');
  const { page } = await pasted(world, imports, text);
  await takeAll(world, imports, page);

  const html = textOf(await world.read(imports.coordinator, page));
  await say(world, imports, page, { 'p1-same': 'p0', next: 'save' });

  expect(html).toContain('Peut-être la même personne que Awa Diallo');
  const [event] = await meetings(world, imports);
  const which = { networkId: imports.network.id, eventId: event?.id ?? '' };
  expect((await attendanceOf(world.db, which)).map(({ name, state }) => [name, state])).toEqual([
    ['Awa Diallo', 'present'],
    ['Bram Peeters', 'present'],
    ['Carine Lefèvre', 'excused'],
  ]);
});

test('without a yes to its title, day and hour nothing is saved, and what was chosen comes back', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const { page } = await pasted(world, imports);

  const open = await say(world, imports, page, { p0: 'ignore', next: 'save' });
  const wrong = await say(world, imports, page, {
    title: 'accept',
    when: 'correct',
    'when-date': '2026-02-31',
    next: 'save',
  });

  expect([open.status, wrong.status]).toEqual([422, 422]);
  const page1 = await open.text();
  expect(textOf(page1)).toContain('Dites si ce titre est le bon');
  expect(formOn(page1, page).p0).toBe('ignore');
  const page2 = await wrong.text();
  expect(textOf(page2)).toContain('Indiquez le jour de la réunion');
  expect(formOn(page2, page)['when-date']).toBe('2026-02-31');
  expect(await meetings(world, imports)).toEqual([]);
});

test('pressed twice at the same moment, there is one meeting and both are led to it', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const { page } = await pasted(world, imports);
  const form = formOn(await world.read(imports.coordinator, page), page);
  const save = () =>
    send(world, imports, page, { ...form, title: 'accept', when: 'accept', p0: 'accept', next: 'save' });

  const answers = [...(await Promise.all([save(), save(), save()])), await save()];

  const made = await meetings(world, imports);
  expect(made).toHaveLength(1);
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
  expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1);
  const which = { networkId: imports.network.id, eventId: made[0]?.id ?? '' };
  expect(await attendanceOf(world.db, which)).toHaveLength(1);
});

test('of two who choose at once the second sees what the first chose, and loses nothing of what they typed', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const { page, id } = await pasted(world, imports);
  const form = formOn(await world.read(imports.coordinator, page), page);

  const first = await send(world, imports, page, { ...form, p0: 'accept', next: 'keep' });
  const second = await send(world, imports, page, { ...form, p0: 'ignore', 'p1-name': 'Bram P.', next: 'keep' });

  expect([first.status, second.status]).toEqual([303, 422]);
  const html = await second.text();
  const again = formOn(html, page);
  expect(again).toMatchObject({ p0: 'ignore', p1: 'correct', 'p1-name': 'Bram P.' });
  expect(textOf(html)).toContain('Awa Diallo');
  const kept = await importOf(world.db, { networkId: imports.network.id, importId: id });
  expect(kept?.choices).toEqual({ p0: { answer: 'accept' } });
  expect((await send(world, imports, page, { ...again, next: 'keep' })).status).toBe(303);
});

test('all of a kind are taken over at once, but what was decided otherwise stays so', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const { page, id } = await pasted(world, imports);

  await say(world, imports, page, { p1: 'ignore', next: 'people' });

  const kept = await importOf(world.db, { networkId: imports.network.id, importId: id });
  expect(kept?.choices).toEqual({ p0: { answer: 'accept' }, p1: { answer: 'ignore' }, p2: { answer: 'accept' } });
});

test('whoever is erased is nobody’s match any more, and what names their address is gone', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const her = await aMember(world, imports.network, {
    name: 'Quetzalina Verbruggen',
    email: 'quetzalina@rampe.example',
  });
  const text = frenchMinutes.replace('Awa Diallo (Duo-Métiers)', 'Quetzalina Verbruggen : quetzalina@rampe.example');
  await pasted(world, imports, text);
  const { page } = await pasted(world, imports);
  await say(world, imports, page, { p0: 'accept', 'p0-person': her.personId, next: 'keep' });

  await world.submit(her, '/me/erasure', { word: 'effacer' });
  await world.doJobs();

  expect(await listed(world, imports)).toHaveLength(1);
  expect(await tracesOf(world, ['quetzalina', 'verbruggen'])).toEqual([]);
  expect((await tracesOf(world, [her.personId])).filter((place) => !/^pgboss\.\w+\.data$/.test(place))).toEqual([]);
});

test('the pages keep to their number of questions', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const { page } = await pasted(world, imports);
  const cost = async (path: string) => (await world.statementsOf(() => world.read(imports.coordinator, path))).length;

  expect(await cost(imports.path)).toBeLessThanOrEqual(6);
  // Who asks, the import, people and spaces of the network, what the calendar has on the days it names.
  expect(await cost(page)).toBeLessThanOrEqual(7);
});
