import { afterAll, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { textOf } from '../../../calendar/test/world.ts';
import { remindUnanswered } from '../../actions/polls/remind-unanswered.ts';
import { attendanceOf } from '../../store/attendance.ts';
import { aPollScene, fieldsOf, linkTo, opened } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const optionIn = (field: string) => field.replace('o-', '');

test('the date that is chosen becomes the meeting, everybody is told once, and says by that letter whether they come', async () => {
  const scene = await aPollScene(world);
  const { network, coordinator, member } = scene;
  const { path, pollId } = await opened(world, scene, { people: 'aziz@ailleurs.example', place2: 'CPAS', lang: 'nl' });
  const [, friday = ''] = await fieldsOf(world, scene, pollId);

  const closing = { option: optionIn(friday), seen: '1' };
  const answer = await world.submit(coordinator, `${path}/closing`, closing);
  const again = await world.submit(coordinator, `${path}/closing`, closing);

  const meeting = answer.headers.get('location') ?? '';
  const eventId = meeting.split('/').at(-1) ?? '';
  const page = textOf(await world.read(coordinator, meeting));
  expect(answer.status).toBe(303);
  expect(again.headers.get('location')).toBe(meeting);
  expect(page).toContain('Groupe numérique');
  expect(page).toContain('CPAS');
  expect(page).toContain('Préparer la journée');
  for (const email of [coordinator.email, member.email, 'aziz@ailleurs.example'])
    expect(await world.letters(email)).toHaveLength(2);
  expect((await world.letters(member.email)).at(-1)?.text).toContain('vrijdag 22 januari');
  await world.submit(visitor, await linkTo(world, 'aziz@ailleurs.example'), { answer: 'coming' });
  const states = (await attendanceOf(world.db, { networkId: network.id, eventId })).map(({ state }) => state);
  expect(states.toSorted()).toEqual(['coming', 'invited', 'invited']);
  // Inviting all of them anew writes to nobody: the letter was the invitation.
  await world.submit(coordinator, `${meeting}/invitations`, { whom: 'whole' });
  expect(await world.letters(member.email)).toHaveLength(2);
  expect(textOf(await world.read(coordinator, path))).toContain('La date est choisie');
});

test('an answer that came meanwhile is looked at before the date is chosen', async () => {
  const scene = await aPollScene(world);
  const { coordinator, member } = scene;
  const { path, pollId } = await opened(world, scene);
  const [thursday = '', friday = ''] = await fieldsOf(world, scene, pollId);
  await world.submit(member, `${path}/answer`, { seen: '0', [thursday]: 'no', [friday]: 'yes' });

  const stale = await world.submit(coordinator, `${path}/closing`, { option: optionIn(thursday), seen: '1' });
  const nothing = await world.submit(coordinator, `${path}/closing`, { seen: '2' });

  const page = await stale.text();
  expect(stale.status).toBe(422);
  expect(page).toContain('Une réponse est arrivée entre-temps');
  expect(page).toMatch(new RegExp(`value="${optionIn(thursday)}" checked`));
  expect(nothing.status).toBe(422);
  expect(await world.letters(member.email)).toHaveLength(1);
});

test('a date that is past is not chosen', async () => {
  const scene = await aPollScene(world);
  const { path, pollId } = await opened(world, scene);
  const [thursday = ''] = await fieldsOf(world, scene, pollId);

  world.moveTo('2027-01-21T12:00:00Z');
  const past = await world.submit(scene.coordinator, `${path}/closing`, { option: optionIn(thursday), seen: '1' });
  world.moveTo('2027-01-11T08:00:00Z');

  expect(past.status).toBe(422);
});

test('withdrawn, everybody is told once with the reason, and nobody answers any more', async () => {
  const scene = await aPollScene(world);
  const { coordinator, member } = scene;
  const { path, pollId } = await opened(world, scene, { people: 'ines@ailleurs.example' });
  const [thursday = '', friday = ''] = await fieldsOf(world, scene, pollId);
  const question = textOf(await world.read(coordinator, `${path}/withdrawal`));

  for (let i = 0; i < 2; i++)
    await world.submit(coordinator, `${path}/withdrawal`, { why: 'Le groupe se verra en mars.' });
  const late = await world.submit(member, `${path}/answer`, { seen: '0', [thursday]: 'yes', [friday]: 'yes' });
  const link = await linkTo(world, 'ines@ailleurs.example');

  expect(question).toContain('Les 3 personnes interrogées sont prévenues');
  expect(await world.letters(member.email)).toHaveLength(2);
  expect((await world.letters('ines@ailleurs.example')).at(-1)?.text).toContain('Le groupe se verra en mars.');
  expect(late.status).toBe(303);
  const page = textOf(await world.read(visitor, link));
  expect(page).toContain('Cette recherche de date est retirée');
  expect(page).toContain('Personne n’a répondu sur 3.');
});

test('before the end those who have not answered are reminded, once', async () => {
  const scene = await aPollScene(world);
  const { coordinator, member } = scene;
  const { path, pollId } = await opened(world, scene);
  const [thursday = '', friday = ''] = await fieldsOf(world, scene, pollId);
  await world.submit(member, `${path}/answer`, { seen: '0', [thursday]: 'yes', [friday]: 'yes' });
  const remindedAt = async (moment: string) => {
    world.moveTo(moment);
    await remindUnanswered(world.db, world.now());
    return (await world.letters(coordinator.email)).length;
  };

  expect(await remindedAt('2027-01-16T16:00:00Z')).toBe(1);
  expect(await remindedAt('2027-01-17T09:00:00Z')).toBe(2);
  expect(await remindedAt('2027-01-17T10:00:00Z')).toBe(2);
  expect((await world.letters(coordinator.email)).at(-1)?.subject).toContain('Bientôt la fin des réponses');
  expect(await world.letters(member.email)).toHaveLength(1);
  world.moveTo('2027-01-11T08:00:00Z');
});
