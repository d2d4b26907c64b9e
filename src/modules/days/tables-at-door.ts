import { organisationsOf } from '#modules/accounts';
import type { DoorTables, EventTables, TableAt, TablesShown, TableThen } from '#modules/calendar';
import type { Db } from '#platform/db';
import { changed } from '#platform/live';
import { inLanguage, type T } from '#platform/texts';
import { seatWalkIn } from './actions/seat-walk-in.ts';
import { deviceTables } from './device-tables.ts';
import type { Day } from './rules/day.ts';
import { expectedBy } from './rules/expected.ts';
import { overfullTables } from './rules/overfull.ts';
import { ownPlan } from './rules/own-plan.ts';
import { marksOfDay, roundAtDoor, tableIn } from './rules/tables-at-door.ts';
import { dayOf, type Which } from './store/day.ts';
import { forgetRegistration } from './store/forget.ts';
import { topicOf } from './store/topic.ts';

/** Fills the calendar's `doorTables`: who sits where on a day, and a seat for whoever walks in. */
export const tablesAtDoor: DoorTables = {
  topics: (eventId) => [topicOf(eventId)],
  read: async (db, which) => tablesOf(db, which, await dayOf(db, which)),
  seat: seatWalkIn,
  async free(tx, { registrationId, ...which }) {
    await forgetRegistration(tx, which.networkId, registrationId);
    await changed(tx, topicOf(which.eventId));
  },
};

const tablesOf = (db: Db, { networkId }: Which, day: Day): EventTables => ({
  shown: (hall, t, now) => tablesShown(day, hall, t, now),
  of(person, people, t, now) {
    const { current, next } = ownPlan(day, person, people, now);
    return [...(current ? [current] : []), ...next].map(
      ({ name, startsAt, mark, place }): TableThen => ({
        startsAt,
        round: inLanguage(name, t.lang).text,
        table: mark && { mark, place: place && inLanguage(place, t.lang).text },
      }),
    );
  },
  forDevice: async (people, t) =>
    day.rounds.length === 0 ? null : deviceTables(t, day, people, await organisationsOf(db, networkId)),
});

type Hall = Parameters<EventTables['shown']>[0];

function tablesShown(day: Day, { people, presence, eventPath }: Hall, t: T, now: Date): TablesShown {
  const round = roundAtDoor(day, now);
  const tables = people.flatMap((person): [string, TableAt][] => {
    const table = round && tableIn(round, person);
    return table ? [[person.id, { mark: table.mark, place: table.place && inLanguage(table.place, t.lang).text }]] : [];
  });
  const marks = marksOfDay(day);
  return {
    round: round && { name: inLanguage(round.name, t.lang).text, startsAt: round.startsAt },
    tables: new Map(tables),
    overfull: overfullTables(day.rounds, people, expectedBy(presence), now).map((over) => ({
      startsAt: over.round.startsAt,
      table: over.mark.label,
      people: over.people,
      seats: over.round.max,
    })),
    marks,
    repair: marks.length > 0 ? { href: `${eventPath}/repair`, label: t('repair.go') } : null,
  };
}
