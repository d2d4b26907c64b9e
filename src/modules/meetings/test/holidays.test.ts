import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../test/world.ts';
import { textOf } from '../../calendar/test/world.ts';
import { opened } from './polls/world.ts';
import { aMeeting } from './world.ts';

const world = await openWorld();
afterAll(world.close);

test('a meeting on a public holiday is made, and said to be on one wherever people read when it is', async () => {
  const { network, coordinator, member } = await aMeeting(world);
  const form = { title: 'Comité', day: '29/3/2027', time: '9h' };
  const path = (await world.submit(coordinator, `${network.path}/meetings`, form)).headers.get('location') ?? '';
  await world.submit(coordinator, `${path}/invitations`, { whom: 'whole' });
  await world.doJobs();

  const pages = await Promise.all(
    [path, `${network.path}/meetings`].map(async (page) => textOf(await world.read(coordinator, page))),
  );

  expect(pages[0]).toContain('jour férié');
  expect(pages[1]).toContain('jour férié');
  expect((await world.letters(member.email)).at(-1)?.text).toContain('jour férié');
});

test('who is asked for a date reads in the letter which one is a public holiday, and no other day is', async () => {
  const { network, coordinator, member } = await aMeeting(world);
  await opened(world, { network, coordinator, member, polls: `${network.path}/meetings/polls` }, { day2: '1/5/2027' });

  const letter = (await world.letters(member.email)).at(-1)?.text ?? '';

  expect(letter).toMatch(/samedi 1er mai(?: 2027)?, jour férié/);
  expect(letter.match(/jour férié/g)).toHaveLength(1);
});
