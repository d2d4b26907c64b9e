import type pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { connect, inTransaction } from '#platform/db';
import { openWorld, visitor } from '../../../../test/world.ts';
import { aMember, anOrganisation } from '../../accounts/test/world.ts';
import { textOf } from '../../calendar/test/world.ts';
import { noteAttendance } from '../actions/note-attendance.ts';
import { attendanceOf, attendeeOf, changeAttendance } from '../store/attendance.ts';
import { meetingHeld } from '../store/meetings.ts';
import { aMeeting, aPoint, pageOf, type TestMeeting } from './world.ts';

const world = await openWorld();
const processes = [0, 1].map(() => connect({ max: 5, ...(world.connection as pg.PoolConfig) }));
afterAll(async () => {
  await Promise.all(processes.map((one) => one.close()));
  await world.close();
});

const linkTo = async (email: string): Promise<string> => {
  const letters = await world.letters(email);
  return /http:\/\/maillage\.test(\S+)/.exec(letters.at(-1)?.text ?? '')?.[1] ?? '';
};
const listOf = ({ network, event }: TestMeeting) =>
  attendanceOf(world.db, { networkId: network.id, eventId: event.id });
const statesOf = async (meeting: TestMeeting) => (await listOf(meeting)).map(({ name, state }) => `${name} ${state}`);

test('everybody of the network is invited once, and answers by the link without an account', async () => {
  const meeting = await aMeeting(world);
  const { network, coordinator, member, event } = meeting;
  const page = pageOf(network, event);
  await aPoint(world, network, event, 'Horaires du guichet');

  for (let i = 0; i < 2; i++) await world.submit(coordinator, `${page}/invitations`, { whom: 'whole' });
  const letters = await world.letters(member.email);
  const link = await linkTo(member.email);
  const before = textOf(await world.read(coordinator, `${page}/attendance`));
  await world.submit(visitor, link, { answer: 'coming' });

  expect(letters).toHaveLength(1);
  expect(letters[0]?.text).toContain('Horaires du guichet');
  expect(before).toContain('Yassine El Amrani La Rampe n’a pas répondu');
  expect(await statesOf(meeting)).toEqual(['Carine Lefèvre invited', 'Yassine El Amrani coming']);
  await world.submit(visitor, link, { answer: 'excused' });
  expect(await statesOf(meeting)).toEqual(['Carine Lefèvre invited', 'Yassine El Amrani excused']);
  expect(textOf(await world.read(visitor, link))).toContain('vous ne venez pas');
});

test('somebody who is replaced is excused, and who comes in their place is written to once', async () => {
  const meeting = await aMeeting(world);
  const { network, coordinator, event } = meeting;
  await world.submit(coordinator, `${pageOf(network, event)}/invitations`, {
    people: 'Aziz B. <aziz@ailleurs.example>',
  });
  const link = await linkTo('aziz@ailleurs.example');

  const lacking = await world.submit(visitor, link, { answer: 'replaced', name: 'Lotte' });
  for (let i = 0; i < 2; i++)
    await world.submit(visitor, link, { answer: 'replaced', name: 'Lotte', email: 'lotte@ailleurs.example' });

  expect(lacking.status).toBe(422);
  expect(await statesOf(meeting)).toEqual(['Aziz B. excused', 'Lotte invited']);
  expect(await world.letters('lotte@ailleurs.example')).toHaveLength(1);
  await world.submit(visitor, await linkTo('lotte@ailleurs.example'), { answer: 'coming' });
  expect(await statesOf(meeting)).toEqual(['Aziz B. excused', 'Lotte coming']);
});

test('somebody from outside who comes for one point sees and receives that point and no other', async () => {
  const meeting = await aMeeting(world);
  const { network, coordinator, event } = meeting;
  const page = pageOf(network, event);
  await aPoint(world, network, event, 'Le budget de chacun');
  const guest = { guestName: 'Inès', guestEmail: 'ines@ailleurs.example', guestOrganisation: 'STIB' };
  await aPoint(world, network, event, 'Tickets de tram', guest);

  await world.submit(coordinator, `${page}/invitations`, { people: coordinator.email });
  await world.submit(coordinator, `${page}/sending`, {});
  const letters = await world.letters('ines@ailleurs.example');
  const seen = await world.read(visitor, await linkTo('ines@ailleurs.example'));

  expect(letters).toHaveLength(2);
  for (const text of [...letters.map((one) => one.text ?? ''), seen]) {
    expect(text).toContain('Tickets de tram');
    expect(text).not.toContain('Le budget de chacun');
  }
});

test('the agenda is sent once for what it says, and again when it changed; who is excused is left alone', async () => {
  const meeting = await aMeeting(world);
  const { network, coordinator, member, event } = meeting;
  const page = pageOf(network, event);
  await aPoint(world, network, event, 'Un');
  await world.submit(coordinator, `${page}/invitations`, { whom: 'whole' });
  const mine = (await world.letters(member.email)).length;
  await world.submit(visitor, await linkTo(coordinator.email), { answer: 'excused' });

  for (let i = 0; i < 2; i++) await world.submit(coordinator, `${page}/sending`, {});
  const once = (await world.letters(member.email)).length - mine;
  await aPoint(world, network, event, 'Deux');
  const text = textOf(await world.read(coordinator, page));
  await world.submit(coordinator, `${page}/sending`, {});

  expect(once).toBe(1);
  expect(text).toContain('Il a changé depuis.');
  expect((await world.letters(member.email)).length - mine).toBe(2);
  expect(
    (await world.letters(coordinator.email)).map(({ subject }) => subject).filter((one) => one?.includes('Ordre')),
  ).toEqual([]);
});

test('during the meeting one tap says who is there, by organisation; who was not on the list is added', async () => {
  const meeting = await aMeeting(world);
  const { network, coordinator, event } = meeting;
  const organisation = await anOrganisation(world, network, 'La Rampe');
  const nadia = await aMember(world, network, { name: 'Nadia Benchekroun', organisation });
  const page = pageOf(network, event);
  await world.submit(coordinator, `${page}/invitations`, { people: nadia.email });
  const [row] = await listOf(meeting);

  const note = (state: string, seen: string) =>
    world.submit(coordinator, `${page}/attendance/${row?.id}`, { state, seen });
  await note('present', 'invited');
  await note('absent', 'invited');
  await world.submit(coordinator, `${page}/attendance`, { name: 'Fatoumata Barry', organisation: 'Mots d’Ici' });

  const text = textOf(await world.read(coordinator, `${page}/attendance`));
  expect(await statesOf(meeting)).toEqual(['Fatoumata Barry present', 'Nadia Benchekroun present']);
  expect(text).toContain('2 organisations présentes sur 2');
  expect(text).toContain('Nadia Benchekroun La Rampe');
  expect(text.indexOf('Nadia Benchekroun')).toBeLessThan(text.indexOf('Fatoumata Barry Mots d’Ici'));
});

test('two who note somebody at the same moment: the first is kept, the second reads it', async () => {
  const meeting = await aMeeting(world);
  const { which, attendanceId, member } = await somebodyInvited(meeting);
  const note = (i: number, state: 'present' | 'absent') =>
    noteAttendance(
      processes[i]?.db ?? world.db,
      member,
      { eventId: which.eventId, attendanceId, state, seen: 'invited' },
      world.now(),
    );

  const outcomes = await Promise.all([note(0, 'present'), note(1, 'absent')]);

  const kept = (await attendeeOf(world.db, { ...which, attendanceId }))?.state;
  expect(outcomes.toSorted()).toEqual(['done', 'noted']);
  expect(kept).toBe(outcomes[0] === 'done' ? 'present' : 'absent');
});

/** Both read what stands there before either writes. `held`: as the product does it. Returns how many believe they noted it. */
async function bothNote(held: boolean): Promise<number> {
  const { which, attendanceId } = await somebodyInvited(await aMeeting(world));
  let reading = 0;
  let open: () => void = () => {};
  const bothHaveRead = new Promise<void>((resolve) => {
    open = resolve;
  });
  const note = (i: number, state: 'present' | 'absent') =>
    inTransaction(processes[i]?.db ?? world.db, async (tx) => {
      if (held) await meetingHeld(tx, which);
      const person = await attendeeOf(tx, { ...which, attendanceId });
      if (++reading === 2) open();
      // Held, the second one reads only after the first is done: it cannot be waited for.
      await Promise.race([bothHaveRead, new Promise((resolve) => setTimeout(resolve, 300))]);
      if (person?.state !== 'invited') return 0;
      await changeAttendance(tx, { ...which, attendanceId }, { state });
      return 1;
    });
  const noted = await Promise.all([note(0, 'present'), note(1, 'absent')]);
  return noted.filter((one) => one === 1).length;
}

test('holding the meeting is what keeps one from writing over the other: without it both do', async () => {
  expect(await bothNote(true)).toBe(1);
  expect(await bothNote(false)).toBe(2);
});

async function somebodyInvited(meeting: TestMeeting) {
  const { network, coordinator, event } = meeting;
  await world.submit(coordinator, `${pageOf(network, event)}/invitations`, { people: 'a@ailleurs.example' });
  const [row] = await listOf(meeting);
  const member = {
    networkId: network.id,
    personId: coordinator.personId,
    name: '',
    role: 'coordinator' as const,
    organisationId: null,
    organisationName: null,
  };
  return { which: { networkId: network.id, eventId: event.id }, attendanceId: row?.id ?? '', member };
}

test('a link of another network or a forged one opens nothing', async () => {
  const meeting = await aMeeting(world);
  const { network, coordinator, event } = meeting;
  await world.submit(coordinator, `${pageOf(network, event)}/invitations`, { people: 'b@ailleurs.example' });
  const link = await linkTo('b@ailleurs.example');
  const other = await aMeeting(world);

  expect((await world.visit(visitor, `${link}x`)).status).toBe(404);
  expect((await world.visit(visitor, link.replace(network.path, other.network.path))).status).toBe(404);
});

test('a name nobody has and that is no address is asked about, and nobody is written to', async () => {
  const meeting = await aMeeting(world);
  const { network, coordinator, event } = meeting;

  const answer = await world.submit(coordinator, `${pageOf(network, event)}/invitations`, {
    whom: 'chosen',
    people: 'Zorro\nc@ailleurs.example',
  });

  expect(answer.status).toBe(422);
  expect(textOf(await answer.text())).toContain('Zorro');
  expect(await listOf(meeting)).toEqual([]);
});
