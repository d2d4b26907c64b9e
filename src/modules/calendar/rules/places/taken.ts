import type { Role } from '../registering/role.ts';
import type { Full, Limits, Seat } from './limits.ts';

/** How much of each limit is taken: people in all, of an organisation, of a role, of both, and of each option. */
export class Taken {
  readonly #counts = new Map<string, number>();

  static by(seats: Iterable<Seat>): Taken {
    const taken = new Taken();
    for (const seat of seats) taken.add(seat);
    return taken;
  }

  /** `people`: so many of the same kind at once, as a database counts them. */
  add(seat: Seat, people = 1): void {
    for (const key of keysOf(seat)) this.#counts.set(key, (this.#counts.get(key) ?? 0) + people);
  }

  /** So many people have this already; who they are does not matter. */
  addOption(option: string, people: number): void {
    this.#counts.set(ofOption(option), this.ofOption(option) + people);
  }

  of(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  ofOption(option: string): number {
    return this.of(ofOption(option));
  }

  and(seats: Iterable<Seat>): Taken {
    const both = new Taken();
    for (const [key, count] of this.#counts) both.#counts.set(key, count);
    for (const seat of seats) both.add(seat);
    return both;
  }

  without(seats: Iterable<Seat>): Taken {
    const left = this.and([]);
    for (const seat of seats) left.add(seat, -1);
    return left;
  }
}

const ofRole = (role: Role): string => `role ${role}`;
const ofOrganisation = (organisation: string): string => `organisation ${organisation}`;
const ofBoth = (organisation: string, role: Role): string => `both ${role} ${organisation}`;
const ofOption = (option: string): string => `option ${option}`;
const ALL = 'all';

function keysOf({ organisation, role, options }: Seat): string[] {
  const own = organisation === null ? [] : [ofOrganisation(organisation), ofBoth(organisation, role)];
  return [ALL, ofRole(role), ...own, ...new Set(options.map(ofOption))];
}

/** What would be too full if these people came as well. null: there is room for all of them. */
export function whatIsFull(limits: Limits, taken: Taken, seats: readonly Seat[]): Full | null {
  const then = taken.and(seats);
  const isOver = (key: string, most: number | null | undefined) => typeof most === 'number' && then.of(key) > most;
  if (isOver(ALL, limits.places)) return { is: 'places' };
  for (const { organisation, role, options } of seats) {
    if (isOver(ofRole(role), limits.perRole[role])) return { is: 'role', role };
    if (organisation !== null) {
      if (isOver(ofOrganisation(organisation), limits.perOrganisation)) return { is: 'organisation' };
      if (isOver(ofBoth(organisation, role), limits.perOrganisationAndRole[role]))
        return { is: 'organisationRole', role };
    }
    const option = options.find((one) => isOver(ofOption(one), limits.options.get(one)));
    if (option !== undefined) return { is: 'option', option };
  }
  return seats.some(({ role }) => role === 'serviceUser') && usersLeft(limits, then) < 0 ? { is: 'ratio' } : null;
}

/** How many service users may still come beside the workers who do; without a ratio, as many as want to. */
export function usersLeft({ usersPerWorker }: Limits, taken: Taken): number {
  if (usersPerWorker === null) return Number.POSITIVE_INFINITY;
  return Math.floor(taken.of(ofRole('worker')) * usersPerWorker) - taken.of(ofRole('serviceUser'));
}
