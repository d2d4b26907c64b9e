import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../../test/world.ts';
import { askedSeal, readingSeal } from '../../minutes-seal.ts';
import { aMeetingToNote, approvedMinutes, aVisitorThere, noted, sendThem } from './world.ts';

const world = await openWorld();
afterAll(world.close);
const draft = await aMeetingToNote(world);
const block = await noted(world, draft, 'Action : appeler', { owner: 'Yassine El Amrani' });
for (let i = 0; i < 10; i++) await noted(world, draft, `Décision : la ${i}e`);
const sent = await aMeetingToNote(world);
await aVisitorThere(world, sent, { name: 'Fatou', email: 'fatou@example.org' });
await noted(world, sent, 'Une chose');
await sendThem(world, sent);
const approved = await approvedMinutes(world);
const { rows } = await world.pool.query<{ id: string }>('select id from minutes_asked where person_id is null');
const asked = askedSeal({ networkId: sent.network.id, askedId: rows[0]?.id ?? '' });
const of = { networkId: approved.network.id, eventId: approved.event.id };
const reading = readingSeal({ ...of, itemId: null, mailbox: 'x' });
const nobody = {};

const pages = [
  // Who asks, the meeting and its row, its minutes, network, points, attendance, what is noted, documents, names, promises.
  { page: 'a draft read', path: draft.minutes, who: draft.coordinator, most: 13 },
  // Also organisations, members and documents to choose from.
  { page: 'a draft written in', path: `${draft.minutes}/write`, who: draft.coordinator, most: 16 },
  // Also every point that ever stood on the agenda, and members to choose from.
  { page: 'a draft written together', path: `${draft.minutes}/live`, who: draft.coordinator, most: 15 },
  { page: 'one piece', path: `${draft.minutes}/blocks/${block}`, who: draft.coordinator, most: 17 },
  { page: 'before they are sent', path: `${draft.minutes}/sending`, who: draft.coordinator, most: 15 },
  { page: 'what was sent', path: sent.minutes, who: sent.coordinator, most: 16 },
  { page: 'what was sent, by link', path: `${sent.network.path}/minutes-to-approve/${asked}`, who: nobody, most: 13 },
  { page: 'approved ones', path: approved.minutes, who: approved.member, most: 16 },
  { page: 'approved ones, by link', path: `${approved.network.path}/minutes/${reading}`, who: nobody, most: 4 },
  { page: 'their check', path: `${approved.minutes}/check`, who: approved.member, most: 14 },
  { page: 'the register', path: `${approved.network.path}/decisions`, who: approved.member, most: 7 },
  {
    page: 'a decision',
    path: `${approved.network.path}/decisions/${approved.decision}`,
    who: approved.coordinator,
    most: 7,
  },
];

test.each(pages)('$page costs at most $most questions', async ({ path, who, most }) => {
  await world.read(who, path);

  const statements = await world.statementsOf(() => world.read(who, path));

  expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(most);
});
