import { inLanguage, type T } from '#platform/texts';
import type { Day } from './rules/day.ts';
import type { PersonAtDoor } from './rules/door.ts';
import { isAfternoon } from './rules/hours.ts';
import { seatOf } from './rules/move.ts';
import { nameInList } from './rules/names.ts';
import type { DeviceDay, DevicePerson, DeviceRound } from './rules/on-device.ts';
import { organisationOf } from './rules/organisation.ts';
import { type Arrival, presences, stateIn } from './rules/presence.ts';
import { takesPart } from './rules/takes-part.ts';

/** What the list at the door shows, for a device to take along. */
export function deviceDay(
  t: T,
  day: Day,
  people: readonly PersonAtDoor[],
  arrivals: Iterable<Arrival>,
  organisations: DeviceDay['organisations'],
): DeviceDay {
  const presence = presences(arrivals);
  const rounds = day.rounds.map(
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
  );
  return { rounds, people: people.map(devicePerson), organisations };

  function devicePerson(person: PersonAtDoor): DevicePerson {
    const state = stateIn(presence, person.id);
    const at = presence.get(person.id)?.at ?? null;
    const isServiceUser = person.role === 'serviceUser';
    return {
      id: person.id,
      name: nameInList(person),
      organisation: isServiceUser ? null : person.organisationName,
      organisationKey: organisationOf(person),
      isServiceUser,
      walkedIn: person.walkedIn,
      state,
      at: at?.toISOString() ?? null,
      note: at && state !== 'awaited' ? t(`days.presence.${state}At`, { at: t.time(at) }) : t('days.presence.awaited'),
      groups: day.rounds.map((round) => (takesPart(person, round) ? (seatOf(round, person.id)?.group ?? null) : null)),
    };
  }
}
