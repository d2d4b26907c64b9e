import type { PersonHere, TablesHere } from '#modules/calendar';
import { currentRound } from '../rules/current-round.ts';
import {
  type DeviceTables,
  groupHere,
  hallHere,
  hereOnDevice,
  placesHere,
  type SomebodyHere,
} from '../rules/on-device.ts';
import { overfullTables } from '../rules/overfull.ts';
import { placesSaid, saidPlaces } from '../rules/told.ts';

/** Tables at a door without a connection: a newcomer is told one by the same rule that the server follows. */
export function tablesHere(taken: unknown): TablesHere {
  const tables: DeviceTables = (taken as DeviceTables | null) ?? { rounds: [], people: {}, organisations: [] };
  const placeOf = (index: number, mark: number) => ({
    mark,
    place: tables.rounds[index]?.groups[mark]?.place ?? null,
  });
  return {
    tell: (newcomer, people, now) =>
      saidPlaces(placesHere(newcomer, hallHere(tables, people.map(somebody)), tables, now)),
    tableOf({ id, told }, now) {
      const { rounds } = hallHere(tables, []);
      const current = currentRound(rounds, now);
      const index = current ? rounds.indexOf(current) : rounds.length - 1;
      const group = groupHere({ id, told: told === null ? null : placesSaid(told) }, tables, index);
      return group === null ? null : placeOf(index, group);
    },
    plan(told) {
      const places = placesSaid(told);
      return tables.rounds.flatMap(({ id, time, name }, index) => {
        const group = places.get(id);
        return group === undefined ? [] : [{ time, round: name, ...placeOf(index, group) }];
      });
    },
    overfull(people, now) {
      const hall = hallHere(tables, people.map(somebody));
      const over = overfullTables(hall.rounds, hall.people, hereOnDevice(hall, tables), now);
      return over.map(({ round, mark, people: count }) => ({
        time: tables.rounds.find(({ id }) => id === round.id)?.time ?? '',
        table: mark.label,
        people: count,
        seats: round.max,
      }));
    },
  };
}

const somebody = ({ id, organisation, state, at, told }: PersonHere): SomebodyHere => ({
  id,
  organisation,
  arrival: at ? { state, at } : null,
  told: told === null ? null : placesSaid(told),
});
