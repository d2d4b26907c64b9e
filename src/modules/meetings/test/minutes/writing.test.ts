import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld } from '../../../../../test/world.ts';
import { aMember } from '../../../accounts/test/world.ts';
import { anAttachment, textOf } from '../../../calendar/test/world.ts';
import { blocksOf } from '../../store/minutes/blocks.ts';
import { aPoint } from '../world.ts';
import { aMeetingToNote, noted, sendThem, whichOf } from './world.ts';

const world = await openWorld();
afterAll(world.close);

test('what is typed with its marker is what it says: a decision with its way, an action with who and when', async () => {
  const meeting = await aMeetingToNote(world);

  await noted(world, meeting, '41 personnes sont inscrites.');
  await noted(world, meeting, 'Décision à l’unanimité : les tickets sont avancés');
  await noted(world, meeting, 'Actie: een bon vragen', { owner: 'Yassine El Amrani', dueOn: '2027-02-27' });
  await noted(world, meeting, 'On achète', {
    kind: 'decision',
    mode: 'vote',
    votesFor: '9',
    votesAgainst: '0',
    votesAbstained: '1',
    // Belongs to an action: a decision keeps nothing of it.
    owner: 'Personne',
  });
  const page = textOf(await world.read(meeting.member, meeting.minutes));

  const blocks = await blocksOf(world.db, whichOf(meeting));
  expect(blocks.map(({ kind, mode, words }) => [kind, mode, words.text])).toEqual([
    ['text', null, '41 personnes sont inscrites.'],
    ['decision', 'unanimity', 'les tickets sont avancés'],
    ['action', null, 'een bon vragen'],
    ['decision', 'vote', 'On achète'],
  ]);
  expect(blocks[2]?.ownerId).toBe(meeting.member.personId);
  expect(blocks[3]?.ownerName).toBeNull();
  expect(page).toContain('à l’unanimité');
  expect(page).toContain('9 pour, 0 contre, 1 abstention');
  expect(page).toContain('qui : Yassine El Amrani · pour le samedi 27 février 2027');
});

test('sent twice it is noted once; without a word the form comes back with what was chosen', async () => {
  const meeting = await aMeetingToNote(world);
  const fields = { item: meeting.item, words: 'Une fois', _key: newId() };

  const answers = await Promise.all(
    [1, 2, 3].map(() => world.submit(meeting.member, `${meeting.minutes}/blocks`, fields)),
  );
  const empty = await world.submit(meeting.member, `${meeting.minutes}/blocks`, { kind: 'problem', words: ' ' });

  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
  expect(await blocksOf(world.db, whichOf(meeting))).toHaveLength(1);
  expect(empty.status).toBe(422);
  expect(await empty.text()).toMatch(/value="problem" checked/);
});

test('two change the same piece: the second reads both texts and overwrites nothing', async () => {
  const meeting = await aMeetingToNote(world);
  const block = await noted(world, meeting, 'Comme dit d’abord');
  const change = (words: string) =>
    world.submit(meeting.member, `${meeting.minutes}/blocks/${block}`, {
      _method: 'put',
      version: '1',
      words,
      item: meeting.item,
    });

  const answers = await Promise.all([change('Le texte d’Awa'), change('Le texte de Bram')]);
  const stale = answers.find(({ status }) => status === 422);
  const page = textOf((await stale?.text()) ?? '');
  const [stands] = await blocksOf(world.db, whichOf(meeting));

  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
  expect(page).toContain('Le texte d’Awa');
  expect(page).toContain('Le texte de Bram');
  expect(stands?.version).toBe(2);
});

test('a piece goes up, down and under another point; taken out, it is put back where it stood', async () => {
  const meeting = await aMeetingToNote(world);
  const other = await aPoint(world, meeting.network, meeting.event, 'Divers');
  const [a, b, c] = [
    await noted(world, meeting, 'un'),
    await noted(world, meeting, 'deux'),
    await noted(world, meeting, 'trois'),
  ];
  const at = (id: string | undefined, path: string, fields = {}) =>
    world.submit(meeting.coordinator, `${meeting.minutes}/blocks/${id}${path}`, fields);
  const order = async () => (await blocksOf(world.db, whichOf(meeting))).map(({ words }) => words.text);

  await at(c, '/moves', { step: 'up' });
  const raised = await order();
  await at(a, '/moves', { item: other });
  const moved = (await blocksOf(world.db, whichOf(meeting))).find(({ id }) => id === a);
  await at(b, '', { _method: 'delete' });
  const without = await order();
  await at(b, '/return');
  await at(b, '/return');

  expect(raised).toEqual(['un', 'trois', 'deux']);
  expect(moved?.agendaItemId).toBe(other);
  expect(without).not.toContain('deux');
  expect((await order()).sort()).toEqual(['deux', 'trois', 'un']);
});

test('once sent to be approved nothing is written any more: each of the four acts says so', async () => {
  const meeting = await aMeetingToNote(world);
  const block = await noted(world, meeting, 'Tel quel');
  await sendThem(world, meeting);
  const path = `${meeting.minutes}/blocks`;

  const answers = [
    await world.submit(meeting.member, path, { words: 'Encore', _key: newId() }),
    await world.submit(meeting.member, `${path}/${block}`, { _method: 'put', version: '1', words: 'Autre' }),
    await world.submit(meeting.member, `${path}/${block}/moves`, { step: 'up' }),
    await world.submit(meeting.member, `${path}/${block}`, { _method: 'delete' }),
  ];
  const page = await world.ask({ cookie: meeting.member.cookie }, meeting.minutes);

  expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual(
    answers.map(() => [303, meeting.minutes]),
  );
  expect((await blocksOf(world.db, whichOf(meeting))).map(({ words }) => words.text)).toEqual(['Tel quel']);
  expect(page.status).toBe(200);
});

test('members who were not there read and do not write; people of other networks find nothing', async () => {
  const meeting = await aMeetingToNote(world);
  await noted(world, meeting, 'Dit ici');
  const absent = await aMember(world, meeting.network, { name: 'Bram Claes' });

  const page = await world.read(absent, meeting.minutes);
  const writes = await world.submit(absent, `${meeting.minutes}/blocks`, { words: 'Moi aussi' });

  expect(page).toContain('Dit ici');
  expect(page).not.toContain(`${meeting.minutes}/write`);
  expect(writes.status).toBe(404);
  expect((await world.visit(absent, `${meeting.minutes}/write`)).status).toBe(404);
});

test('a piece refers to a document of the meeting and the place in it', async () => {
  const meeting = await aMeetingToNote(world);
  const document = await anAttachment(world, meeting.coordinator, meeting.event, 'Présentation');

  await noted(world, meeting, 'Les chiffres de l’année', { document, documentPlace: 'diapositives 2 à 8' });

  expect(textOf(await world.read(meeting.member, meeting.minutes))).toContain('voir Présentation, diapositives 2 à 8');
});
