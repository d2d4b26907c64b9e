import type { PersonOfDay } from './day.ts';

export type UsersAndWorkers = { workers: number; users: number };

/** Actors are neither. */
export function usersAndWorkers(people: readonly Pick<PersonOfDay, 'role'>[]): UsersAndWorkers {
  const count = (role: PersonOfDay['role']) => people.filter((person) => person.role === role).length;
  return { workers: count('worker'), users: count('serviceUser') };
}

/** Where one service user for each worker is wished for and there are not as many. null: there are. */
export function usersShort(people: readonly Pick<PersonOfDay, 'role'>[]): UsersAndWorkers | null {
  const counted = usersAndWorkers(people);
  return counted.users === counted.workers ? null : counted;
}
