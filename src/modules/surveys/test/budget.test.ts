import { afterAll, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../test/world.ts';
import { aMember, aNetwork } from '../../accounts/test/world.ts';
import { anEvent } from '../../calendar/test/world.ts';
import { aSpace } from '../../networks/test/world.ts';
import { aPhone, aRegistered, aSurvey, barometer, coordinatorOf, dots, matrix, phonesAnswer } from './world.ts';

const world = await openWorld();
afterAll(world.close);
const network = await aNetwork(world);
const coordinator = await coordinatorOf(world, network);
const member = await aMember(world, network);
const event = await anEvent(world, network);
const open = await aSurvey(world, network, { event, asks: [barometer, dots, matrix] });
const closed = await aSurvey(world, network, { event });
const again = await aSurvey(world, network, { event, copyOf: closed });
for (const survey of [closed, again]) {
  await phonesAnswer(world, survey, [0, 20, 40, 60, 80, 100], 'Une raison');
  await world.submit(coordinator, `${survey.path}/closing`, {});
}
for (let i = 0; i < 20; i++) await aSurvey(world, network, { event });
const space = await aSpace(world, network);
await world.submit(member, `${space.path}/membership`, {});
const inSpace = await aSurvey(world, network, { space });
const phone = await aPhone(world, open);
const { link } = await aRegistered(world, network, { event, survey: open });

/** Who is asking (3 for somebody signed in), the survey, its questions, how many answered, what it is about. */
const pages = [
  // In which spaces they are, and those that are named.
  // With what meetings ask beside them: the searches, and the names of their spaces.
  { page: 'all surveys', path: `${network.path}/surveys`, who: member, most: 9 },
  { page: 'the form of a new one', path: `${network.path}/surveys/new?event=${event.id}`, who: coordinator, most: 5 },
  { page: 'an open survey', path: open.path, who: member, most: 7 },
  // Whether they are in it.
  { page: 'one asked in a space', path: inSpace.path, who: member, most: 8 },
  { page: 'its form', path: `${inSpace.path}/answer`, who: member, most: 9 },
  // The ballots, the questions again, and what it can be compared with.
  { page: 'a closed survey', path: closed.path, who: coordinator, most: 8 },
  { page: 'its form with an account', path: `${open.path}/answer`, who: member, most: 7 },
  // The network by its id, for no network stands in the address.
  { page: 'its form by code', path: open.byCode, who: phone, most: 5 },
  // Who is at the event and who came, of which a link is one.
  { page: 'its form by link', path: link, who: visitor, most: 8 },
  { page: 'the form of a question', path: `${open.path}/questions/new?kind=dots`, who: coordinator, most: 5 },
  { page: 'the wall', path: `${open.path}/screen`, who: coordinator, most: 6 },
  { page: 'two editions', path: `${again.path}/comparison?with=${closed.id}`, who: coordinator, most: 11 },
];

test.each(pages)('$page keeps to its number of questions', async ({ path, who, most }) => {
  const asked = await world.statementsOf(() => world.read(who, path));

  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(most);
});

test('an answer costs a few statements, however many answered before', async () => {
  const fields = { [`${open.questions[0]?.id}-at`]: '50' };
  await phonesAnswer(world, open, [10, 20, 30, 40]);

  const asked = await world.statementsOf(() => world.submit(phone, open.byCode, fields));

  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(14);
});
