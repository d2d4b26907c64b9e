import { afterAll, beforeEach, expect, test } from 'vitest';
import { openWorld } from '../../../../test/world.ts';
import { textOf } from '../../calendar/test/world.ts';
import { aMeeting, aPoint, meets, pageOf, pointsOf } from './world.ts';

const world = await openWorld();
afterAll(world.close);
const before = world.now();
beforeEach(() => world.moveTo(before));

/** A meeting with two points and a proposal that nobody led through, and the one after it. */
async function heldUnled() {
  const meeting = await aMeeting(world);
  const { network, event } = meeting;
  const first = await aPoint(world, network, event, 'Horaires');
  await aPoint(world, network, event, 'Budget');
  await aPoint(world, network, event, 'Tickets de tram', { state: 'proposed', proposedBy: meeting.member.personId });
  const next = await meets(world, network, { startsAt: new Date('2027-02-18T08:00:00Z') });
  world.moveTo('2027-01-22T08:00:00Z');
  return { ...meeting, first, next };
}

test('of a meeting that nobody led here one says what was dealt with; the rest is on the next agenda, once', async () => {
  const { network, coordinator, event, first, next } = await heldUnled();
  const asked = textOf(await world.read(coordinator, pageOf(network, event)));

  const answers = await Promise.all(
    [[first], []].map((done) =>
      world.submit(
        coordinator,
        `${pageOf(network, event)}/dealt-with`,
        Object.fromEntries(done.map((id) => ['done[]', id])),
      ),
    ),
  );
  await world.doJobs();

  expect(asked).toContain('Qu’est-ce qui a été traité');
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  const said = (await pointsOf(world, network, event)).join(', ');
  expect([
    'done Horaires, carried Budget, carried Tickets de tram',
    'carried Horaires, carried Budget, carried Tickets de tram',
  ]).toContain(said);
  const left = said.startsWith('done') ? ['planned Budget'] : ['planned Horaires', 'planned Budget'];
  expect(await pointsOf(world, network, next)).toEqual(left);
  expect(textOf(await world.read(coordinator, pageOf(network, event)))).not.toContain('Qu’est-ce qui a été traité');
});

test('nothing is said to be taken up of a meeting of which nobody said it: whoever gathers is led there', async () => {
  const { network, coordinator, event, next } = await heldUnled();

  const answer = await world.submit(coordinator, `${pageOf(network, next)}/gathering`, {});

  expect(answer.headers.get('location')).toBe(`${pageOf(network, event)}#dealt-with`);
  expect(textOf(await world.read(coordinator, `${network.path}/meetings`))).toContain(
    '2 points, il reste à dire ce qui a été traité',
  );
});

test('what was proposed and nobody answered is asked again, led or not', async () => {
  const { network, coordinator, next } = await heldUnled();

  await world.submit(coordinator, `${pageOf(network, next)}/gathering`, {});

  expect(textOf(await world.read(coordinator, pageOf(network, next)))).toContain('Tickets de tram');
  await world.submit(coordinator, `${pageOf(network, next)}/gathering`, {});
  expect(await pointsOf(world, network, next)).toEqual([]);
});

test('it is not asked of members, nor before the meeting is over', async () => {
  const { network, coordinator, member, event, next } = await heldUnled();

  const byMember = await world.submit(member, `${pageOf(network, event)}/dealt-with`, {});
  const tooSoon = await world.submit(coordinator, `${pageOf(network, next)}/dealt-with`, {});

  expect([byMember.status, tooSoon.status]).toEqual([404, 404]);
  expect(textOf(await world.read(member, pageOf(network, event)))).not.toContain('Qu’est-ce qui a été traité');
});
