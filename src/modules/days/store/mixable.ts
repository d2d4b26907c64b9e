import { organisationsOf } from '#modules/accounts';
import { type Participant, participantsOf, peopleOfEvents, presenceOf, presenceOfEvents } from '#modules/calendar';
import type { Db } from '#platform/db';
import { seatsThatCount } from '../rules/after/seats-that-count.ts';
import type { Day } from '../rules/day.ts';
import { expectedBy } from '../rules/expected.ts';
import { historyFor } from '../rules/history.ts';
import type { Mixable } from '../rules/mixing-problem.ts';
import { forgottenBefore } from '../rules/retention.ts';
import { dayOf, type Which } from './day.ts';
import { earlierSeats } from './history.ts';

/**
 * All that the mixing is told of a day. `byPresence`: people who are absent or have left are not seated any more, as on
 * the day itself.
 */
export async function mixableOf(
  db: Db,
  which: Which,
  { byPresence }: { byPresence: boolean },
  now: Date,
): Promise<Mixable> {
  const [day, people] = await Promise.all([dayOf(db, which), participantsOf(db, which)]);
  return mixableFrom(db, which, { day, people }, { byPresence }, now);
}

type Read = { day: Day; people: readonly Participant[] };

/** The same of a day and people that are read already. */
export async function mixableFrom(
  db: Db,
  which: Which,
  { day, people }: Read,
  { byPresence }: { byPresence: boolean },
  now: Date,
): Promise<Mixable> {
  const [first] = day.rounds;
  const until = first?.startsAt ?? now;
  const [history, communeOf, presence] = await Promise.all([
    day.settings.newFaces ? historyOf(db, which, people, { from: forgottenBefore(now), until }) : [],
    communesFor(db, which.networkId, day),
    byPresence ? presenceOf(db, which) : null,
  ]);
  const isExpected = presence ? { isExpected: expectedBy(presence) } : {};
  return { day, people, history, communeOf, ...isExpected };
}

/** Nobody asks for communes where nothing is balanced by them. */
export const communesFor = async (db: Db, networkId: string, { settings }: Day): Promise<Map<string, string>> =>
  settings.balance.includes('commune') ? communesOf(db, networkId) : new Map();

type Today = Parameters<typeof historyFor>[0];

async function historyOf(db: Db, which: Which, people: Today, between: { from: Date; until: Date }) {
  const seats = await earlierSeats(db, which, between);
  if (seats.length === 0) return [];
  const eventIds = [...new Set(seats.map(({ eventId }) => eventId))];
  const days = { networkId: which.networkId, eventIds };
  const [before, presences] = await Promise.all([peopleOfEvents(db, days), presenceOfEvents(db, days)]);
  return historyFor(people, before, seatsThatCount(seats, presences));
}

async function communesOf(db: Db, networkId: string): Promise<Map<string, string>> {
  const organisations = await organisationsOf(db, networkId);
  return new Map(organisations.flatMap(({ id, commune }) => (commune ? [[id, commune] as const] : [])));
}
