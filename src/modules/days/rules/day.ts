import type { ActKind, Levels, MixingState } from './acts.ts';

type Words = { lang: 'fr' | 'nl' | 'en'; text: string };

/** What somebody has to be for a day: a registration, as the calendar knows it. */
export type PersonOfDay = {
  /** Of the registration. */
  id: string;
  givenName: string;
  familyName: string | null;
  organisationId: string | null;
  organisationName: string | null;
  role: 'worker' | 'serviceUser';
  language: 'fr' | 'nl' | 'en' | null;
  function: string | null;
  morning: boolean;
  afternoon: boolean;
};

export type Seat = {
  registrationId: string;
  /** Index of the group. */
  group: number;
  pinned: boolean;
  /** Number of the act that put them here. */
  act: number;
};

export type Group = { id: string; index: number; place: Words | null };

export type GroupWishes = {
  min: number;
  ideal: number;
  max: number;
  /** null: the product chooses. */
  count: number | null;
};

export type Round = GroupWishes & {
  id: string;
  name: Words;
  startsAt: Date;
  endsAt: Date | null;
  version: number;
  /** Those it has now, in order; empty: not composed yet. */
  groups: Group[];
  seats: Seat[];
};

export type Act = { number: number; what: ActKind; at: Date; by: string | null; undoes: number | null };

export type AskedMixing = {
  id: string;
  state: MixingState;
  progress: number;
  scope: 'all' | 'newcomers';
  askedAt: Date;
  endedAt: Date | null;
};

export type Day = {
  eventId: string;
  /** In the order in which they happen. */
  rounds: Round[];
  /** The newest first. */
  acts: Act[];
  /** What the mixing proved, and the act after which it is true. */
  proof: { act: number; levels: Levels } | null;
  mixing: AskedMixing | null;
};

export const newestAct = (day: Day): number => day.acts[0]?.number ?? 0;

export const isComposed = (round: Round): boolean => round.groups.length > 0;

/** Everybody's group in a round, by registration. */
export const groupsByPerson = (round: Round): Map<string, number> =>
  new Map(round.seats.map((seat) => [seat.registrationId, seat.group]));
