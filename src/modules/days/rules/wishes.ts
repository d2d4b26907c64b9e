import type { Task } from './tasks.ts';

/** What groups are balanced by, one after the other. */
export const BALANCED_BY = ['language', 'function', 'commune'] as const;
export type BalancedBy = (typeof BALANCED_BY)[number];

/**
 * How service users sit among workers. Both `oneOrTwo` a table and as many as workers (`onePerWorker`) are asked for, by
 * different people: it is for the organisers to choose.
 */
export const USERS_AT_TABLES = ['spread', 'oneOrTwo', 'onePerWorker', 'free'] as const;
export type UsersAtTables = (typeof USERS_AT_TABLES)[number];

/** What is wished for the whole day. */
export type DaySettings = {
  colleaguesApart: boolean;
  /** New faces against earlier days of the network as well, not only from round to round. */
  newFaces: boolean;
  balance: BalancedBy[];
  serviceUsers: UsersAtTables;
  version: number;
};

/** Of a day about which nobody said anything. */
export const USUAL_SETTINGS: DaySettings = {
  colleaguesApart: true,
  newFaces: true,
  balance: ['language'],
  serviceUsers: 'spread',
  version: 0,
};

export const WISH_KINDS = ['together', 'apart', 'seat'] as const;
export type WishKind = (typeof WISH_KINDS)[number];

/** A wish about named people. */
export type Wish = {
  id: string;
  kind: WishKind;
  /** Registrations; one for `seat`. */
  people: string[];
  /** Index of the group, for `seat` alone. */
  group: number | null;
  /** Ids of rounds; null: all of them. */
  rounds: string[] | null;
  /** For `seat`: what the person does at that table. */
  task: Task | null;
  version: number;
};

/**
 * What a rule of the mixing comes from: a wish about people (`wish:` and its id), a setting of the day (`setting:` and
 * its name), a pinned or locked seat (`pin:` and a registration). What people who have more colleagues than there are
 * groups cannot be spared comes from their organisation (`colleagues:` and its key, see rules/organisation.ts). It is
 * what an acceptance speaks of.
 */
export type Origin =
  | `wish:${string}`
  | `setting:${'serviceUsers' | BalancedBy}`
  | `pin:${string}`
  | `colleagues:${string}`;

/** That a wish cannot be kept was accepted, and why: the reason stays on the page of the day. */
export type Acceptance = {
  id: string;
  origin: Origin;
  reason: { lang: 'fr' | 'nl' | 'en'; text: string };
  by: string | null;
  at: Date;
};
