import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../test/world.ts';
import { opened } from './polls/world.ts';
import { aMeeting, aPoint, aSeries, pageOf } from './world.ts';

const world = await openWorld();
afterAll(world.close);
const { network, coordinator, member, event } = await aMeeting(world);
for (let i = 0; i < 15; i++)
  await aPoint(world, network, event, `Point ${i}`, i % 2 ? { ownerId: member.personId } : {});
const item = await aPoint(world, network, event, 'Horaires');
const polls = `${network.path}/meetings/polls`;
const page = pageOf(network, event);

/** Who is asking (3), the meeting and its event, its points, names, and what they came from. */
const pages = [
  { page: 'all meetings', path: `${network.path}/meetings`, who: member, most: 9 },
  { page: 'all meetings, for who leads', path: `${network.path}/meetings`, who: coordinator, most: 9 },
  { page: 'a new subject', path: `${network.path}/meetings/topics/new`, who: member, most: 5 },
  { page: 'an agenda', path: page, who: member, most: 11 },
  { page: 'a point', path: `${page}/items/${item}`, who: coordinator, most: 10 },
  { page: 'roles and purpose', path: `${page}/edit`, who: coordinator, most: 9 },
  { page: 'a new meeting', path: `${network.path}/meetings/new`, who: coordinator, most: 5 },
  { page: 'the meeting as it goes', path: `${page}/running`, who: member, most: 11 },
  { page: 'attendance', path: `${page}/attendance`, who: coordinator, most: 10 },
  {
    page: 'a search for a date',
    path: (await opened(world, { network, coordinator, member, polls })).path,
    who: member,
    most: 9,
  },
  { page: 'a new search for a date', path: `${polls}/new`, who: coordinator, most: 6 },
  { page: 'a series', path: `${network.path}/meetings/series/${await aSeries(world, network)}`, who: member, most: 8 },
  // The calendar's own, and the agenda.
  { page: 'the page of its event', path: event.path, who: member, most: 20 },
];

test.each(pages)('$page keeps to its number of questions', async ({ path, who, most }) => {
  const asked = await world.statementsOf(() => world.read(who, path));

  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(most);
});
