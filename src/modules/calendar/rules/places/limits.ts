import type { Role } from '../registering/role.ts';

/** What limits how many may come; null, or not there: nothing does. */
export type Limits = {
  places: number | null;
  /** "Two people per structure." Whoever has no organisation is limited by nothing of it. */
  perOrganisation: number | null;
  perRole: Partial<Record<Role, number>>;
  /** "Two workers, and two service users, of each structure." */
  perOrganisationAndRole: Partial<Record<Role, number>>;
  /** So many service users for each worker who comes. */
  usersPerWorker: number | null;
  /** Places of what one chooses when registering: a workshop, a meal, a stop of a visit. By id. */
  options: ReadonlyMap<string, number>;
};

export const NO_LIMITS: Limits = {
  places: null,
  perOrganisation: null,
  perRole: {},
  perOrganisationAndRole: {},
  usersPerWorker: null,
  options: new Map(),
};

/** What one person takes of what is scarce. */
export type Seat = {
  /** Id, or as written; null: comes for nobody. */
  organisation: string | null;
  role: Role;
  /** Ids of what they chose. */
  options: readonly string[];
};

/** People who ask together, and come together or not at all: often one person. */
export type Party = { id: string; seats: readonly Seat[] };

/** What is full, the first that was found. */
export type Full =
  | { is: 'places' }
  | { is: 'organisation' | 'ratio' }
  | { is: 'role' | 'organisationRole'; role: Role }
  | { is: 'option'; option: string };
