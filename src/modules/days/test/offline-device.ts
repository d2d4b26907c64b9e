import { newId } from '#platform/db';
import type { World } from '../../../../test/world.ts';
import { participantsOf } from '../../calendar/index.ts';
import { placesForNewcomer } from '../rules/newcomer-seats.ts';
import { dayOf } from '../store/day.ts';
import { seatsOf, type TestDay } from './world.ts';

export type Fields = Record<string, string>;
export type Posted = { path: string; fields: Fields };

/** An id as a device makes it when a button is pressed at this moment. */
export function keyAt(moment: Date): string {
  const time = moment.getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}${newId().slice(13)}`;
}

export const post = (world: World, day: TestDay, { path, fields }: Posted) =>
  world.submit(day.coordinator, `${day.event.path}${path}`, fields);
export const walksIn = (fields: Fields): Posted => ({ path: '/door/walk-in', fields: { role: 'worker', ...fields } });
export const withdrawn = (id: string): Posted => ({
  path: `/door/walk-in/${id}`,
  fields: { _method: 'delete', _key: newId() },
});
export const said = (places: ReadonlyMap<string, number>) =>
  [...places].map(([round, group]) => `${round}:${group}`).join(' ');
export const groupOf = async (world: World, day: TestDay, id: string) =>
  (await seatsOf(world, day)).seats.find(({ registrationId }) => registrationId === id)?.group ?? null;

/** A device that saw the day once and has had no connection since: it tells people their tables by itself. */
export async function aDevice(world: World, day: TestDay) {
  let { rounds } = await dayOf(world.db, day.which);
  const people = await participantsOf(world.db, day.which);
  return {
    tells(givenName: string, organisationName: string) {
      const id = keyAt(world.now());
      const [usual] = people;
      if (!usual) throw new Error('nobody is expected');
      const person = { ...usual, id, givenName, organisationName, organisationId: null };
      const told = placesForNewcomer(person, { rounds, open: rounds, people, isHere: () => true });
      people.push(person);
      rounds = rounds.map((round) => {
        const seat = { registrationId: id, group: told.get(round.id) ?? 0, pinned: false, act: 0 };
        return { ...round, seats: [...round.seats, seat] };
      });
      const posted = walksIn({ givenName, organisation: organisationName, _key: id, told: said(told) });
      return { id, told, posted };
    },
  };
}
