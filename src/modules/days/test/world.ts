import { newId } from '#platform/db';
import type { World } from '../../../../test/world.ts';
import { aMember, aNetwork, type TestMember, type TestNetwork } from '../../accounts/test/world.ts';
import { addParticipant, type NewParticipant } from '../../calendar/store/people/add-participant.ts';
import { anEvent, type TestEvent } from '../../calendar/test/world.ts';
import { type StatementKind, say } from '../../statements/index.ts';
import { momentOn } from '../rules/hours.ts';
import { changesTo } from '../rules/seat-changes.ts';
import { saveAct } from '../store/acts.ts';
import { tableCodesOf } from '../store/capture/codes.ts';
import { type CaseWritten, saveCase } from '../store/cases-kept.ts';
import { dayOf } from '../store/day.ts';
import { heldDay } from '../store/held.ts';
import { type RoundWritten, saveRound } from '../store/rounds.ts';
import { saveWish, type WishWritten } from '../store/wishes-kept.ts';

export type TestDay = { network: TestNetwork; coordinator: TestMember; event: TestEvent; which: Which; groups: string };
type Which = { networkId: string; eventId: string };

/** A network with a coordinator and a day on 28 January 2027, without rounds or people. */
export async function aDay(world: World): Promise<TestDay> {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { name: 'Carine Lefèvre', role: 'coordinator' });
  const event = await anEvent(world, network, { titled: 'Journée du réseau' });
  const which = { networkId: network.id, eventId: event.id };
  return { network, coordinator, event, which, groups: `${event.path}/groups` };
}

type RoundGiven = { name?: string; at?: string } & Partial<Omit<RoundWritten, 'name' | 'startsAt' | 'endsAt'>>;

/** At half past nine, tables of 2 to 4, unless the test is about that. */
export function aRound(world: World, day: TestDay, given: RoundGiven = {}): Promise<string> {
  const { name = 'Situations', at = '09:30', min = 2, ideal = 3, max = 4, count = null, way = 'mixed' } = given;
  const startsAt = momentOn(new Date('2027-01-28T08:00:00Z'), at);
  const written = { name: { lang: 'fr' as const, text: name }, startsAt, endsAt: null, min, ideal, max, count, way };
  return world.tx((tx) => saveRound(tx, day.which, written));
}

export function aParticipant(world: World, day: TestDay, givenName: string, given: Partial<NewParticipant> = {}) {
  const usual = {
    familyName: null,
    organisationId: null,
    organisationName: `Maison ${givenName}`,
    role: 'worker' as const,
    language: 'fr' as const,
    source: 'hand' as const,
    by: null,
    now: world.now(),
  };
  return world.tx((tx) => addParticipant(tx, { ...day.which, givenName, ...usual, id: newId(), ...given }));
}

export const names = ['Awa', 'Bram', 'Carine', 'Driss', 'Elif', 'Fatoumata', 'Grace', 'Hilde', 'Ioana'];

/** Nine people of nine organisations and one round, composed. */
export async function aComposedDay(world: World): Promise<TestDay & { roundId: string; people: Map<string, string> }> {
  const day = await aDay(world);
  const roundId = await aRound(world, day);
  const people = new Map<string, string>();
  for (const name of names) people.set(name, await aParticipant(world, day, name));
  await compose(world, day);
  return { ...day, roundId, people };
}

/** People at tables, without a mixing: `tables` by first name, the same in each round, of at most `max` people. */
export async function aSeatedDay(
  world: World,
  { tables, rounds = ['09:30'], max = 4 }: { tables: string[][]; rounds?: string[]; max?: number },
): Promise<TestDay & { roundIds: string[]; people: Map<string, string> }> {
  const day = await aDay(world);
  const people = new Map<string, string>();
  for (const name of tables.flat()) people.set(name, await aParticipant(world, day, name));
  const roundIds: string[] = [];
  for (const at of rounds) roundIds.push(await aRound(world, day, { at, max }));
  const groups = tables.map((names) => names.map((name) => people.get(name) ?? ''));
  await world.tx(async (tx) => {
    const held = await heldDay(tx, day.which);
    const plan = roundIds.map((id) => ({ id, groups }));
    const changes = changesTo(plan, held.rounds);
    await saveAct(tx, day.network.id, held, { what: 'compose', changes, by: null, now: world.now() });
  });
  return { ...day, roundIds, people };
}

type Wishing = TestDay & { people: ReadonlyMap<string, string> };

/** These people apart in all rounds, unless the test is about another wish. */
export function aWish(world: World, day: Wishing, people: string[], given: Partial<WishWritten> = {}): Promise<string> {
  const usual = { kind: 'apart' as const, group: null, rounds: null, task: null };
  const written = { ...usual, people: people.map((name) => day.people.get(name) ?? ''), ...given };
  return world.tx((tx) => saveWish(tx, day.which, written, day.coordinator.personId, world.now()));
}

/** Half an hour, read and not played, unless the test is about that. */
export function aCase(world: World, day: TestDay, title: string, given: Partial<CaseWritten> = {}): Promise<string> {
  const usual = { about: null, minutes: 30, needsActor: false, actorId: null };
  const written = { title: { lang: 'fr' as const, text: title }, ...usual, ...given };
  return world.tx((tx) => saveCase(tx, day.which, written, day.coordinator.personId, world.now()));
}

/** Each table gets its code, as the coordinator does it; in the order of the tables. */
export async function aTableCodes(world: World, day: TestDay): Promise<string[]> {
  await world.submit(day.coordinator, `${day.event.path}/table-codes`, {});
  return (await tableCodesOf(world.db, day.which)).map(({ code }) => code);
}

/** A phone at a table, with the cookie it got when it opened the page. */
export async function aPhone(world: World, code: string): Promise<{ cookie: string; table: string }> {
  const table = `/t/${code.replace(' ', '-')}`;
  const seen = await world.visit({}, table);
  const cookie = seen.headers
    .getSetCookie()
    .map((set) => set.split(';')[0] ?? '')
    .join('; ');
  return { cookie, table };
}

type SaidGiven = { table?: number; round?: number; kind?: StatementKind; words?: string; name?: string | null };

/** Something said at a table of the day, the first one unless the test is about that. Its id. */
export async function aTableSays(world: World, day: TestDay, given: SaidGiven = {}): Promise<string> {
  const { table = 0, round = 0, kind = 'need', words = 'Une garderie tôt', name = null } = given;
  const { rounds } = await dayOf(world.db, day.which);
  const group = rounds[round]?.groups[table];
  if (!group) throw new Error('The day has no such table');
  const subject = { networkId: day.network.id, kind: 'group', id: group.id };
  const said = { lang: 'fr' as const, text: words };
  return world.tx((tx) =>
    say(tx, { subject, kind, said, personId: null, name, organisationId: null, now: world.now() }),
  );
}

/** Asks for a mixing as the button does, and lets the worker do it. */
export async function compose(world: World, day: TestDay, scope: 'all' | 'newcomers' = 'all'): Promise<Response> {
  const { acts } = await seatsOf(world, day);
  const answer = await world.submit(day.coordinator, `${day.groups}/composition`, { scope, seen: String(acts) });
  await world.doJobs();
  return answer;
}

/** Who sits where, with the number of the newest act. */
export async function seatsOf(world: World, day: TestDay) {
  const { rounds, acts } = await dayOf(world.db, day.which);
  const seats = rounds.flatMap((round) => round.seats.map((seat) => ({ ...seat, roundId: round.id })));
  return { rounds, seats, acts: acts[0]?.number ?? 0 };
}

/** The same, so that two moments can be compared: without the numbers of acts. */
export async function placesOf(world: World, day: TestDay): Promise<string[]> {
  const { seats } = await seatsOf(world, day);
  return seats.map((seat) => `${seat.roundId} ${seat.registrationId} ${seat.group} ${seat.pinned}`).sort();
}
