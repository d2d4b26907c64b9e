import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld } from '../../../../../test/world.ts';
import { attachmentsOf } from '../../../calendar/index.ts';
import { textOf } from '../../../calendar/test/world.ts';
import { agendaOf } from '../../store/agenda.ts';
import { addAttendance, attendanceOf } from '../../store/attendance.ts';
import { blocksOf } from '../../store/minutes/blocks.ts';
import { minutesOf } from '../../store/minutes/minutes.ts';
import { aPoint, meets } from '../world.ts';
import { aNetworkOfOldMinutes, frenchMinutes, meetings, pasted, say, type TestImports, takeAll } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const thatDay = (imports: TestImports, titled = 'Comité de mars') =>
  meets(world, imports.network, { titled, startsAt: new Date('2026-03-12T08:30:00Z') });

test('an import goes into the meeting of that day when somebody says so, and nothing that stands there is doubled', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const there = await thatDay(imports);
  const which = { networkId: imports.network.id, eventId: there.id };
  const point = await aPoint(world, imports.network, there, 'Budget.');
  await world.tx(async (tx) => {
    await addAttendance(tx, which, { name: 'Diallo Awa', state: 'coming', personId: imports.member.personId });
    await addAttendance(tx, which, { name: 'Bram Peeters', state: 'absent' });
  });
  const { page, id } = await pasted(world, imports);
  await takeAll(world, imports, page);

  const asked = await say(world, imports, page, { next: 'save' });
  const answer = await say(world, imports, page, { 'into-meeting': there.id, next: 'save' });

  expect(asked.status).toBe(422);
  expect(textOf(await asked.text())).toContain('Il y a déjà une réunion ce jour-là. Dites si c’est la même.');
  expect(answer.headers.get('location')).toBe(`${imports.network.path}/meetings/${there.id}`);
  expect((await meetings(world, imports)).map(({ title }) => title.text)).toEqual(['Comité de mars']);
  expect((await attendanceOf(world.db, which)).map(({ name, state }) => [name, state])).toEqual([
    // What was seen there stays.
    ['Bram Peeters', 'absent'],
    ['Carine Lefèvre', 'excused'],
    ['Diallo Awa', 'present'],
  ]);
  const agenda = await agendaOf(world.db, which);
  expect(agenda.map(({ title, state }) => [title.text, state])).toEqual([
    ['Budget.', 'done'],
    ['Préparer la Journée', 'done'],
  ]);
  const blocks = await blocksOf(world.db, which);
  expect(blocks.find(({ kind }) => kind === 'proposal')?.agendaItemId).toBe(point);
  expect(await attachmentsOf(world.db, which)).toHaveLength(1);
  const meetingPage = textOf(await world.read(imports.member, `${imports.network.path}/meetings/${there.id}`));
  expect(meetingPage).toContain('Venu de');
  expect(meetingPage).toContain('Texte collé, apporté maintenant');

  // The same minutes once more: two files of one meeting.
  const again = await pasted(world, imports);
  expect(again.id).not.toBe(id);
  await takeAll(world, imports, again.page);
  await say(world, imports, again.page, { 'into-meeting': there.id, next: 'save' });

  expect(await attendanceOf(world.db, which)).toHaveLength(3);
  expect(await agendaOf(world.db, which)).toHaveLength(2);
  expect((await blocksOf(world.db, which)).map(({ id }) => id).sort()).toEqual(blocks.map(({ id }) => id).sort());
});

test('two entries of a list that are said to be the same member stay two, of which the first is that member', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const there = await thatDay(imports);
  const which = { networkId: imports.network.id, eventId: there.id };
  await world.tx(async (tx) => {
    await addAttendance(tx, which, { name: 'Awa Diallo', state: 'invited' });
    await addAttendance(tx, which, { name: 'Bram Peeters', state: 'invited' });
  });
  const { page } = await pasted(world, imports);
  const her = imports.member.personId;
  const both = { p0: 'accept', 'p0-person': her, p1: 'accept', 'p1-person': her };

  const ticked = await say(world, imports, page, {
    ...both,
    'into-meeting': there.id,
    'into-approved': 'yes',
    next: 'save',
  });
  const answer = await say(world, imports, page, {
    ...both,
    'into-meeting': there.id,
    'into-approved': '',
    next: 'save',
  });

  expect([ticked.status, answer.status]).toEqual([422, 303]);
  expect(textOf(await ticked.text())).toContain('se fait approuver depuis sa page');
  expect((await attendanceOf(world.db, which)).map(({ name, state, personId }) => [name, state, personId])).toEqual([
    ['Awa Diallo', 'present', her],
    ['Bram Peeters', 'present', null],
  ]);
});

test('said to be another one, it is a meeting of its own; a day without a meeting of the space asks nothing', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  await thatDay(imports);
  const { page } = await pasted(world, imports);

  const yes = { title: 'accept', when: 'accept' };
  const answer = await say(world, imports, page, { ...yes, 'into-meeting': 'another', next: 'save' });
  const elsewhere = await pasted(world, imports, frenchMinutes.replace('12 mars 2026', '19 mars 2026'));
  const html = await world.read(imports.coordinator, elsewhere.page);

  expect(answer.status).toBe(303);
  expect(await meetings(world, imports)).toHaveLength(2);
  expect(html).not.toContain('name="into-meeting"');
});

test('minutes that are approved take nothing more, and it is said; nor what is no meeting of that day', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const first = await pasted(world, imports);
  await takeAll(world, imports, first.page);
  await say(world, imports, first.page, { 'into-approved': 'yes', next: 'save' });
  const [event] = await meetings(world, imports);
  const second = await pasted(world, imports, `${frenchMinutes}Décision : une de plus.\n`);
  await takeAll(world, imports, second.page);

  const closed = await say(world, imports, second.page, { 'into-meeting': event?.id ?? '', next: 'save' });
  const gone = await say(world, imports, second.page, { 'into-meeting': newId(), next: 'save' });

  expect([closed.status, gone.status]).toEqual([422, 422]);
  expect(textOf(await closed.text())).toContain('est approuvé : plus rien ne s’y ajoute');
  expect(textOf(await gone.text())).toContain('n’est plus ce jour-là');
  expect(await blocksOf(world.db, { networkId: imports.network.id, eventId: event?.id ?? '' })).toHaveLength(3);
});

test('what was approved at the time is sealed at once: its decision is in the register and leads to the words that came in', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const { page } = await pasted(world, imports);
  const nothing = { title: 'accept', when: 'accept', 'into-approved': 'yes', next: 'save' };

  const empty = await say(world, imports, page, nothing);
  await takeAll(world, imports, page);
  const matched = { 'p0-person': imports.member.personId };
  await say(world, imports, page, { ...matched, 'into-approved': 'yes', next: 'save' });

  expect(empty.status).toBe(422);
  expect(textOf(await empty.text())).toContain('acceptez au moins une chose');
  const [event] = await meetings(world, imports);
  const which = { networkId: imports.network.id, eventId: event?.id ?? '' };
  expect(await minutesOf(world.db, which)).toMatchObject({ state: 'approved', number: 1, approvedHow: 'chair' });
  const blocks = await blocksOf(world.db, which);
  const action = blocks.find(({ kind }) => kind === 'action');
  expect([action?.ownerId, action?.dueOn]).toEqual([imports.member.personId, '2026-03-20']);
  const decision = blocks.find(({ kind }) => kind === 'decision');
  expect(decision?.statementId).not.toBeNull();
  const register = await world.read(imports.member, `${imports.network.path}/decisions/${decision?.id}`);
  expect(textOf(register)).toContain('les tables sont composées la veille');
  expect(register).toContain(`/meetings/${event?.id}/minutes#block-${decision?.id}`);
  // An action becomes a promise on the form all promises have, with who was matched and the day that was written.
  const minutes = `${imports.network.path}/meetings/${event?.id}/minutes`;
  const promising = await world.submit(imports.coordinator, `${minutes}/blocks/${action?.id}/promise`, {});
  const form = promising.headers.get('location') ?? '';
  expect(form).toContain(`statement=${action?.statementId}`);
  const promise = await world.read(imports.coordinator, form);
  expect(promise).toContain('value="Awa Diallo"');
  expect(promise).toContain('value="2026-03-20"');
  // Nobody is written to about what is over.
  expect(await world.letters()).toEqual([]);
});
