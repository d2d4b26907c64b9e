import { createHash } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { textOf } from '../../../calendar/test/world.ts';
import { statementsOn } from '../../../statements/index.ts';
import { blocksOf } from '../../store/minutes/blocks.ts';
import {
  aMeetingToNote,
  anotherThere,
  approvedMinutes,
  approveThem,
  aVisitorThere,
  kept,
  noted,
  pathIn,
  sendThem,
  whichOf,
} from './world.ts';

const world = await openWorld();
afterAll(world.close);

let count = 0;
const someone = (name = 'Fatou Sow') => ({ name, email: `v${++count}.${Date.now()}@example.org` });

test('whoever was there without an account approves by the link in the letter, and takes it back', async () => {
  const meeting = await aMeetingToNote(world);
  const fatou = someone();
  await aVisitorThere(world, meeting, fatou);
  await noted(world, meeting, 'Décision : on garde la salle');

  await sendThem(world, meeting);
  const [letter] = await world.letters(fatou.email);
  const path = pathIn(letter?.text);
  const page = textOf(await world.read(visitor, path));
  await world.submit(visitor, `${path}/approval`, {});
  const after = textOf(await world.read(visitor, path));
  const seen = textOf(await world.read(meeting.coordinator, meeting.minutes));
  await world.submit(visitor, `${path}/approval`, { _method: 'delete' });

  expect(letter?.subject).toContain('Comité de pilotage');
  expect(page).toContain('on garde la salle');
  expect(page).toContain('J’approuve');
  expect(after).toContain('Vous avez approuvé ce PV');
  expect(seen).toContain('Fatou Sow');
  expect(seen).toContain('d’accord');
  expect(textOf(await world.read(visitor, path))).not.toContain('Vous avez approuvé ce PV');
});

test('a change is asked for by link; nothing is approved before it is answered, and who asked reads the answer', async () => {
  const meeting = await aMeetingToNote(world);
  const fatou = someone();
  await aVisitorThere(world, meeting, fatou);
  await noted(world, meeting, 'Neuf personnes');
  await sendThem(world, meeting);
  const [letter] = await world.letters(fatou.email);
  const path = pathIn(letter?.text);

  await world.submit(visitor, `${path}/amendments`, { item: meeting.item, words: 'Nous étions dix.' });
  const told = await world.letters(meeting.coordinator.email);
  const refused = await approveThem(world, meeting);
  const page = await world.read(meeting.coordinator, meeting.minutes);
  const amendment = /amendments\/([0-9a-f-]{36})\/settling/.exec(page)?.[1];
  await world.submit(meeting.coordinator, `${meeting.minutes}/amendments/${amendment}/settling`, {
    settled: 'declined',
    words: 'La dixième est arrivée après.',
  });
  const answer = await approveThem(world, meeting);

  expect(told.at(-1)?.text).toContain('Nous étions dix.');
  expect(refused.status).toBe(422);
  expect(textOf(await refused.text())).toContain('attend encore une réponse');
  expect(textOf(page)).toContain('1. Préparer la Journée, Fatou Sow');
  expect(answer.status).toBe(303);
  expect((await kept(world, meeting))?.state).toBe('approved');
  expect(textOf(await world.read(visitor, path))).toContain('Non reprise : La dixième est arrivée après.');
});

test('a change that is taken is written first: the minutes are a draft again, and say what is to be written', async () => {
  const meeting = await aMeetingToNote(world);
  await noted(world, meeting, 'Neuf personnes');
  await sendThem(world, meeting);
  await world.submit(meeting.member, `${meeting.minutes}/amendments`, { words: 'Nous étions dix.' });
  const page = await world.read(meeting.coordinator, meeting.minutes);
  const amendment = /amendments\/([0-9a-f-]{36})\/settling/.exec(page)?.[1];

  const taken = await world.submit(meeting.coordinator, `${meeting.minutes}/amendments/${amendment}/settling`, {
    settled: 'taken',
  });
  const tooSoon = await approveThem(world, meeting);
  const write = textOf(await world.read(meeting.coordinator, `${meeting.minutes}/write`));

  expect(taken.headers.get('location')).toBe(`${meeting.minutes}/write#amendments`);
  expect(tooSoon.status).toBe(422);
  expect((await kept(world, meeting))?.state).toBe('draft');
  expect(write).toContain('Nous étions dix.');
});

test('taken back to be corrected, what was approved counts no more, and the old link says so', async () => {
  const meeting = await aMeetingToNote(world);
  const fatou = someone();
  await aVisitorThere(world, meeting, fatou);
  await noted(world, meeting, 'Neuf personnes');
  await sendThem(world, meeting, { way: 'all' });
  const path = pathIn((await world.letters(fatou.email))[0]?.text);

  await world.submit(meeting.coordinator, `${meeting.minutes}/sending`, { _method: 'delete' });
  const said = await world.submit(visitor, `${path}/approval`, {});
  const old = textOf(await world.read(visitor, path));
  await noted(world, meeting, 'Dix personnes');
  await sendThem(world, meeting, { way: 'all' });
  const letters = await world.letters(fatou.email);

  expect(said.status).toBe(303);
  expect(old).toContain('repris pour être corrigé');
  expect(old).not.toContain('Neuf personnes');
  expect((await kept(world, meeting))?.state).toBe('toApprove');
  expect(letters).toHaveLength(2);
  expect(pathIn(letters[1]?.text)).not.toBe(path);
});

test('by everybody: the last yes approves them, once, also when the last two come at the same moment', async () => {
  const meeting = await aMeetingToNote(world);
  const bram = await anotherThere(world, meeting, 'Bram Claes');
  await noted(world, meeting, 'Décision : oui');
  await sendThem(world, meeting, { way: 'all' });

  const answers = await Promise.all(
    [meeting.member, bram, bram].map((who) => world.submit(who, `${meeting.minutes}/yes`, {})),
  );

  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
  const minutes = await kept(world, meeting);
  expect([minutes?.state, minutes?.number, minutes?.approvedHow]).toEqual(['approved', 1, 'all']);
});

test('without objection: approved the day after the last day, and not on it; an objection holds it', async () => {
  const quiet = await aMeetingToNote(world);
  const opposed = await aMeetingToNote(world);
  for (const meeting of [quiet, opposed]) {
    await noted(world, meeting, 'Décision : oui');
    await sendThem(world, meeting, { way: 'tacit', approveUntil: '2027-02-10' });
  }
  await world.submit(opposed.member, `${opposed.minutes}/amendments`, { words: 'Je ne suis pas d’accord.' });
  const { lookAfterMinutes } = await import('../../jobs.ts');
  const { later } = await import('#platform/jobs');
  const states = async () => [(await kept(world, quiet))?.state, (await kept(world, opposed))?.state];
  const before = world.now();

  world.moveTo('2027-02-10T21:00:00Z');
  await world.tx((tx) => later(tx, lookAfterMinutes, {}));
  await world.doJobs();
  const onTheDay = await states();
  world.moveTo('2027-02-11T09:00:00Z');
  await world.tx((tx) => later(tx, lookAfterMinutes, {}));
  await world.doJobs();

  expect(onTheDay).toEqual(['toApprove', 'toApprove']);
  expect(await states()).toEqual(['approved', 'toApprove']);
  world.moveTo(before);
});

test('what nobody read again is not sent, and minutes that say nothing are not', async () => {
  const meeting = await aMeetingToNote(world);
  const empty = await sendThem(world, meeting);
  await noted(world, meeting, 'Une chose');

  const stale = await sendThem(world, meeting, { version: '0' });
  const past = await sendThem(world, meeting, { approveUntil: '2027-01-01' });

  expect([empty.status, stale.status, past.status]).toEqual([422, 422, 422]);
  expect(textOf(await stale.text())).toContain('Relisez-le avant de continuer');
});

test('two who chair approve at the same moment: one number, one register, each thing said once', async () => {
  const meeting = await aMeetingToNote(world);
  await noted(world, meeting, 'Décision : oui');
  await noted(world, meeting, 'Info : nouvelle adresse');
  await noted(world, meeting, 'Du texte');
  await sendThem(world, meeting);

  const answers = await Promise.all([approveThem(world, meeting), approveThem(world, meeting)]);

  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  const blocks = await blocksOf(world.db, whichOf(meeting));
  const ids = blocks.map(({ id }) => id);
  const said = await statementsOn(world.db, { networkId: meeting.network.id, kind: 'minutesBlock', ids });
  expect(said.map(({ kind }) => kind).sort()).toEqual(['decision', 'information']);
  expect(blocks.map(({ statementId }) => statementId !== null)).toEqual([true, true, false]);
  expect((await kept(world, meeting))?.number).toBe(1);
});

test('approved minutes are numbered and marked by a hash that anybody computes again', async () => {
  const meeting = await approvedMinutes(world);

  const page = textOf(await world.read(meeting.member, meeting.minutes));
  const file = await world.visit(meeting.member, `${meeting.minutes}/minutes.json`);
  const check = textOf(await world.read(meeting.member, `${meeting.minutes}/check`));

  const hash = createHash('sha256')
    .update(Buffer.from(await file.arrayBuffer()))
    .digest('hex');
  expect(page).toContain('PV n° 1/2027, approuvé');
  expect(page).toContain(hash);
  expect(check).toContain('exactement celui qui a été approuvé');
});

test('public minutes are read by everybody once they are approved, others by members alone', async () => {
  const meeting = await aMeetingToNote(world);
  await noted(world, meeting, 'À lire par tout le monde');
  await sendThem(world, meeting, { audience: 'public' });
  const before = await world.visit(visitor, meeting.minutes);
  await approveThem(world, meeting);
  const closed = await approvedMinutes(world);

  expect(before.status).toBe(303);
  expect(await world.read(visitor, meeting.minutes)).toContain('À lire par tout le monde');
  expect((await world.visit(visitor, closed.minutes)).status).toBe(303);
  expect((await world.visit(visitor, `${closed.minutes}/minutes.json`)).status).toBe(303);
});
