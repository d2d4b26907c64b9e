import { afterAll, beforeEach, expect, test } from 'vitest';
import { doJobsNow } from '#platform/jobs';
import { diesAt } from '../../../../test/dies-at.ts';
import { openWorld, visitor } from '../../../../test/world.ts';
import { aMember, type TestMember } from '../../accounts/test/world.ts';
import { textOf, valueIn } from '../../calendar/test/world.ts';
import { attendanceOf } from '../store/attendance.ts';
import { aMeeting, aPoint, pageOf, type TestMeeting } from './world.ts';

const world = await openWorld();
afterAll(world.close);
beforeEach(() => world.moveTo('2027-01-11T08:00:00Z'));

const plain = (text: string | undefined) => (text ?? '').replaceAll('\u202f', ' ');
const subjectsTo = async (email: string) => (await world.letters(email)).map(({ subject }) => plain(subject));
const lastTo = async (email: string) => plain((await world.letters(email)).at(-1)?.text);

/** The link of the invitation, whatever was written since. */
async function answerLink(email: string): Promise<string> {
  const texts = (await world.letters(email)).map(({ text }) => text ?? '');
  return /http:\/\/maillage\.test(\S+\/meetings\/answers\/\S+)/.exec(texts.join('\n'))?.[1] ?? '';
}

const answers = async (email: string, answer: 'coming' | 'excused') =>
  world.submit(visitor, await answerLink(email), { answer });

async function edits({ coordinator, event }: TestMeeting, fields: Record<string, string>): Promise<void> {
  const form = await world.read(coordinator, `${event.path}/edit`);
  const answer = await world.submit(coordinator, event.path, {
    _method: 'patch',
    kind: 'meeting',
    titleFr: 'Comité de pilotage',
    day: '21/01/2027',
    startsAt: '9h',
    endsAt: '12h',
    placeNameFr: 'Espace Tilleul',
    addressFr: 'rue du Tilleul 12, Forest',
    audience: 'members',
    version: valueIn(form, 'version'),
    ...fields,
  });
  expect(answer.status).toBe(303);
  await world.doJobs();
}

async function cancels({ coordinator, event }: TestMeeting): Promise<void> {
  const version = valueIn(await world.read(coordinator, `${event.path}/cancellation`), 'version');
  await world.submit(coordinator, `${event.path}/cancellation`, { version, reason: 'La salle est prise.' });
  await world.doJobs();
}

const AZIZ = 'aziz@ailleurs.example';
const INES = 'ines@ailleurs.example';

/** A member who comes, an address that comes, a guest of one point, a member who excused herself, one who said nothing. */
async function invited(): Promise<TestMeeting & { nora: TestMember; bram: TestMember }> {
  const meeting = await aMeeting(world);
  const { network, coordinator, member, event } = meeting;
  const nora = await aMember(world, network, { name: 'Nora' });
  const bram = await aMember(world, network, { name: 'Bram', lang: 'nl' });
  await aPoint(world, network, event, 'Tickets de tram', { guestName: 'Inès', guestEmail: INES });
  const people = `${member.email}, ${nora.email}, ${bram.email}, Aziz B. <${AZIZ}>`;
  await world.submit(coordinator, `${pageOf(network, event)}/invitations`, { whom: 'chosen', people });
  await answers(member.email, 'coming');
  await answers(AZIZ, 'coming');
  await answers(nora.email, 'excused');
  await world.doJobs();
  return { ...meeting, nora, bram };
}

const moved = (subjects: readonly string[]) =>
  subjects.filter((one) => /^(Changement|Wijziging|N’a pas lieu|Gaat niet door)/.test(one));

test('who said yes has the meeting among their dates and as a file; who says no after all has it no more', async () => {
  const meeting = await invited();
  const { network, member, event } = meeting;
  const mine = async () => textOf(await world.read(member, `${network.path}/calendar?when=mine`));

  const file = (await world.letters(AZIZ)).at(-1)?.attachments.map(({ filename }) => filename);
  const before = await mine();
  await answers(member.email, 'excused');
  await world.doJobs();
  const without = await mine();
  await answers(member.email, 'coming');

  expect(before).toContain('Comité de pilotage');
  expect(without).not.toContain('Comité de pilotage');
  expect(await mine()).toContain('Comité de pilotage');
  expect(file).toEqual(['maillage.ics']);
  // The yes is confirmed once, however often it is said again.
  expect((await subjectsTo(member.email)).filter((one) => one.startsWith('Invitation') === false)).toHaveLength(1);
  expect(textOf(await world.read(member, event.path))).toContain('Comité de pilotage');
});

test('another day is told once to whoever comes or may still come, in their language; who excused themselves hears nothing', async () => {
  const meeting = await invited();
  const { member, nora, bram } = meeting;

  await edits(meeting, { day: '28/01/2027' });
  await world.doJobs();

  for (const email of [member.email, AZIZ, INES]) expect(moved(await subjectsTo(email))).toHaveLength(1);
  expect(moved(await subjectsTo(bram.email))).toEqual(['Wijziging: Comité de pilotage']);
  expect(moved(await subjectsTo(nora.email))).toEqual([]);
  expect(await lastTo(member.email)).toMatch(/jeudi 28 janvier.* \(avant : jeudi 21 janvier/);
  expect(await lastTo(INES)).toMatch(/jeudi 28 janvier/);
  // Of a guest the letter leads to their point, as the invitation did.
  expect(await lastTo(INES)).toContain('/meetings/answers/');
});

test('another place, and that it does not take place, are told once; another title is not', async () => {
  const meeting = await invited();
  const { member, bram } = meeting;

  await edits(meeting, { titleFr: 'Comité élargi' });
  expect(moved(await subjectsTo(bram.email))).toEqual([]);
  await edits(meeting, { titleFr: 'Comité élargi', placeNameFr: 'La Rampe' });
  await cancels(meeting);

  for (const email of [member.email, AZIZ, INES, bram.email]) {
    const told = moved(await subjectsTo(email));
    expect(told.filter((one) => /^(N’a pas lieu|Gaat niet door)/.test(one))).toHaveLength(1);
    expect(await lastTo(email)).toContain('La salle est prise.');
  }
  expect(moved(await subjectsTo(bram.email))).toHaveLength(2);
});

test('who registers in the calendar is on the list of the meeting, and leaves it there', async () => {
  const meeting = await invited();
  const { network, event, bram } = meeting;
  const lotte = await aMember(world, network, { name: 'Lotte' });
  const states = async () =>
    (await attendanceOf(world.db, { networkId: network.id, eventId: event.id }))
      .map(({ name, state }) => `${name} ${state}`)
      .filter((one) => /^(Bram|Lotte)/.test(one));

  for (const who of [bram, lotte]) await world.submit(who, `${event.path}/registration`, {});
  await world.doJobs();
  expect(await states()).toEqual(['Bram coming', 'Lotte coming']);
  await world.submit(bram, `${event.path}/registration`, { _method: 'delete' });
  await world.doJobs();

  expect(await states()).toEqual(['Bram excused', 'Lotte coming']);
});

test('the worker is killed at each of its steps, before and after it is kept: each person is told once', async () => {
  for (const keeps of [false, true])
    for (let step = 1; step <= 3; step++) {
      const meeting = await aMeeting(world);
      const { network, coordinator, member, event } = meeting;
      const addresses = [member.email, `${step}${keeps}@ailleurs.example`];
      const people = addresses.join(', ');
      await world.submit(coordinator, `${pageOf(network, event)}/invitations`, { whom: 'chosen', people });
      for (const email of addresses) expect(await subjectsTo(email)).toHaveLength(1);
      const version = valueIn(await world.read(coordinator, `${event.path}/cancellation`), 'version');
      await world.submit(coordinator, `${event.path}/cancellation`, { version });

      const db = diesAt(world.db, step, keeps);
      const dying = doJobsNow(world.application.workers, { db, now: world.now(), log: world.log });
      await expect(dying).rejects.toThrow('killed');
      await world.pool.query("update pgboss.job set state = 'retry' where state = 'active'");
      await world.doJobs();
      await world.doJobs();

      const counts = await Promise.all(addresses.map(async (email) => moved(await subjectsTo(email)).length));
      expect([keeps, step, Math.max(...counts)]).toEqual([keeps, step, 1]);
      // A letter that was claimed by whoever died may have left: it is not repeated by itself.
      const missing = counts.filter((count) => count === 0).length;
      expect(missing).toBeLessThanOrEqual(keeps && step > 1 ? 1 : 0);
    }
});
