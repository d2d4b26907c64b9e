import { afterAll, expect, test } from 'vitest';
import { doJobsNow } from '#platform/jobs';
import { diesAt } from '../../../../../test/dies-at.ts';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { aMember } from '../../../accounts/test/world.ts';
import { textOf } from '../../../calendar/test/world.ts';
import { aPoint } from '../world.ts';
import { aMeetingToNote, approveThem, aVisitorThere, noted, pathIn, sendThem, wasThere } from './world.ts';

const world = await openWorld();
afterAll(world.close);

let count = 0;
const address = () => `d${++count}.${Date.now()}@example.org`;

/** Approved, with somebody without an account who was there; not sent to anybody yet. */
async function readyToLeave() {
  const meeting = await aMeetingToNote(world);
  const fatou = { name: 'Fatou Sow', email: address() };
  await aVisitorThere(world, meeting, fatou);
  await noted(world, meeting, 'Décision : on garde la salle');
  return { ...meeting, fatou };
}

const approvedTo = async (email: string) =>
  (await world.letters(email)).filter(({ subject }) => /^(PV n°|Verslag nr)/.test(subject ?? ''));

test('approved minutes go to each address once, however often it is pressed, and to whoever is added later', async () => {
  const meeting = await readyToLeave();
  const { fatou, coordinator, minutes, member } = meeting;
  await sendThem(world, meeting);
  await approveThem(world, meeting);

  const answers = await Promise.all([1, 2, 3].map(() => world.submit(coordinator, `${minutes}/distribution`, {})));
  await world.doJobs();
  const late = address();
  await aVisitorThere(world, meeting, { name: 'Aziz', email: late, state: 'excused' });
  await world.submit(coordinator, `${minutes}/distribution`, {});

  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
  expect(await approvedTo(fatou.email)).toHaveLength(1);
  expect(await approvedTo(member.email)).toHaveLength(1);
  expect(await approvedTo(late)).toHaveLength(1);
});

test('each reads it in their language: a member on the page, others by a link that needs no account', async () => {
  const meeting = await readyToLeave();
  const bram = await aMember(world, meeting.network, { name: 'Bram Claes', lang: 'nl' });
  await wasThere(world, meeting, bram);
  await sendThem(world, meeting, { sendsWhenApproved: 'yes' });
  await approveThem(world, meeting);

  const [toBram] = await approvedTo(bram.email);
  const [toFatou] = await approvedTo(meeting.fatou.email);
  const opened = textOf(await world.read(visitor, pathIn(toFatou?.text)));

  expect(toBram?.subject).toContain('Verslag nr. 1/2027');
  expect(pathIn(toBram?.text)).toBe(meeting.minutes);
  expect(pathIn(toFatou?.text)).toContain('/minutes/');
  expect(opened).toContain('on garde la salle');
  expect((await world.visit(visitor, `${pathIn(toFatou?.text)}/minutes.docx`)).status).toBe(200);
});

test('somebody from outside who came for one point reads that point and nothing else, and is not asked to approve', async () => {
  const meeting = await readyToLeave();
  const other = await aPoint(world, meeting.network, meeting.event, 'La visite du hub');
  const guest = { name: 'Odile Renard', email: address() };
  await aVisitorThere(world, meeting, { ...guest, state: 'guest', agendaItemId: other });
  await noted(world, meeting, 'La visite se fait en juin', { item: other });
  await sendThem(world, meeting, { sendsWhenApproved: 'yes' });
  const asked = await world.letters(guest.email);
  await approveThem(world, meeting);

  const [letter] = await approvedTo(guest.email);
  const path = pathIn(letter?.text);
  const page = textOf(await world.read(visitor, path));
  const docx = await world.visit(visitor, `${path}/minutes.docx`);
  const { strFromU8, unzipSync } = await import('fflate');
  const file = strFromU8(unzipSync(new Uint8Array(await docx.arrayBuffer()))['word/document.xml'] ?? new Uint8Array());

  expect(asked).toEqual([]);
  for (const told of [page, file]) {
    expect(told).toContain('La visite se fait en juin');
    expect(told).not.toContain('on garde la salle');
    expect(told).not.toContain('Fatou Sow');
  }
});

test('whoever wants no more minutes says so by their link, gets none of the next ones, and may want them again', async () => {
  const meeting = await readyToLeave();
  await sendThem(world, meeting, { sendsWhenApproved: 'yes' });
  await approveThem(world, meeting);
  const path = pathIn((await approvedTo(meeting.fatou.email))[0]?.text);

  await world.submit(visitor, `${path}/declining`, {});
  const said = textOf(await world.read(visitor, path));
  const next = await aMeetingToNote(world, {});
  // The same network: the next meeting is put into it.
  const { meets } = await import('../world.ts');
  const event = await meets(world, meeting.network, { startsAt: new Date('2027-02-18T08:00:00Z') });
  const later = { ...meeting, event, minutes: `${meeting.network.path}/meetings/${event.id}/minutes` };
  later.item = await aPoint(world, meeting.network, event, 'Suite');
  await aVisitorThere(world, later, meeting.fatou);
  await noted(world, later, 'Info : rien');
  await sendThem(world, later, { sendsWhenApproved: 'yes' });
  await approveThem(world, later);
  const before = await approvedTo(meeting.fatou.email);
  await world.submit(visitor, `${path}/declining`, { _method: 'delete' });
  await world.submit(meeting.coordinator, `${later.minutes}/distribution`, {});

  expect(next.network.id).not.toBe(meeting.network.id);
  expect(said).toContain('Vous ne recevez plus les PV');
  expect(before).toHaveLength(1);
  expect(await approvedTo(meeting.fatou.email)).toHaveLength(2);
});

test('a member who declined these letters in their account gets none', async () => {
  const meeting = await readyToLeave();
  const { chooseMail } = await import('#platform/mail');
  const choice = { personId: meeting.member.personId, kind: 'minutes.approved', wish: 'never' as const };
  await world.tx((tx) => chooseMail(tx, { ...choice, now: world.now() }));
  await sendThem(world, meeting, { sendsWhenApproved: 'yes' });
  await approveThem(world, meeting);

  expect(await approvedTo(meeting.member.email)).toEqual([]);
  expect(await approvedTo(meeting.fatou.email)).toHaveLength(1);
});

test('a link of other minutes, or a changed one, opens nothing', async () => {
  const meeting = await readyToLeave();
  const { readingSeal } = await import('../../minutes-seal.ts');
  const seal = readingSeal({ networkId: meeting.network.id, eventId: meeting.event.id, itemId: null, mailbox: 'x' });

  // Nothing is approved yet.
  expect((await world.visit(visitor, `${meeting.network.path}/minutes/${seal}`)).status).toBe(404);
  expect((await world.visit(visitor, `${meeting.network.path}/minutes/${seal}x`)).status).toBe(404);
});

test('the worker is killed at each of its steps, before and after it is kept: nobody gets the minutes twice, and whoever did not is shown', async () => {
  for (const keeps of [false, true])
    for (let step = 1; step <= 3; step++) {
      const meeting = await readyToLeave();
      const { fatou, coordinator, minutes, member } = meeting;
      await sendThem(world, meeting);
      await approveThem(world, meeting);
      await world.doJobs();
      await world.submit(coordinator, `${minutes}/distribution`, {});

      const db = diesAt(world.db, step, keeps);
      const dying = doJobsNow(world.application.workers, { db, now: world.now(), log: world.log });
      await expect(dying).rejects.toThrow('killed');
      await world.pool.query("update pgboss.job set state = 'retry' where state = 'active'");
      await world.doJobs();
      await world.submit(coordinator, `${minutes}/distribution`, {});
      await world.doJobs();

      const counts = await Promise.all([fatou.email, member.email].map(async (to) => (await approvedTo(to)).length));
      expect([keeps, step, Math.max(...counts)]).toEqual([keeps, step, 1]);
      // A letter that was claimed by whoever died may have left: it is not repeated by itself, and waits for a person.
      const { rows } = await world.pool.query(
        "select 1 from letter where kind = 'minutes.approved' and state in ('claimed', 'uncertain') and address = any($1)",
        [[fatou.email, member.email]],
      );
      expect(counts.filter((count) => count === 0).length).toBeLessThanOrEqual(rows.length);
      expect(rows.length).toBeLessThanOrEqual(step > 1 ? 1 : 0);
    }
});
