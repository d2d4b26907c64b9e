import { inLanguage, type T } from '#platform/texts';
import type { Day, PersonOfDay } from './rules/day.ts';
import { isAfternoon } from './rules/hours.ts';
import { seatOf } from './rules/move.ts';
import type { DeviceRound, DeviceSeats, DeviceTables } from './rules/on-device.ts';
import { organisationOf } from './rules/organisation.ts';
import { takesPart } from './rules/takes-part.ts';

/** The tables of a day, for a device to take along. */
export function deviceTables(
  t: T,
  { rounds }: Pick<Day, 'rounds'>,
  people: readonly PersonOfDay[],
  organisations: DeviceTables['organisations'],
): DeviceTables {
  return {
    rounds: rounds.map(
      ({ id, name, startsAt, endsAt, max, groups }): DeviceRound => ({
        id,
        name: inLanguage(name, t.lang).text,
        time: t.time(startsAt),
        startsAt: startsAt.toISOString(),
        endsAt: endsAt?.toISOString() ?? null,
        isAfternoon: isAfternoon(startsAt),
        max,
        groups: groups.map(({ place, locked }) => ({ place: place ? inLanguage(place, t.lang).text : null, locked })),
      }),
    ),
    people: Object.fromEntries(people.map((person) => [person.id, seatsOf(person)])),
    organisations: organisations.map(({ id, name, aliases }) => ({ id, name, aliases })),
  };

  function seatsOf(person: PersonOfDay): DeviceSeats {
    const groups = rounds.map((round) => (takesPart(person, round) ? (seatOf(round, person.id)?.group ?? null) : null));
    return { organisationKey: organisationOf(person), groups };
  }
}
