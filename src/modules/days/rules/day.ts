import type { ActKind, Levels, MixingState, Unmet } from './acts.ts';
import type { CasePlan, StudyCase } from './cases/study-case.ts';
import type { Task } from './tasks.ts';
import type { Acceptance, DaySettings, Wish } from './wishes.ts';

type Words = { lang: 'fr' | 'nl' | 'en'; text: string };

/** What somebody has to be for a day: a registration, as the calendar knows it. */
export type PersonOfDay = {
  /** Of the registration. */
  id: string;
  givenName: string;
  familyName: string | null;
  organisationId: string | null;
  organisationName: string | null;
  /** actor: plays a part among the others; on no list, but counted in the mixing. */
  role: 'worker' | 'serviceUser' | 'actor';
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

export type Group = { id: string; index: number; place: Words | null; locked: boolean };

/** mixed: as `packages/mixing` finds best. drawn: by lot. */
export type RoundWay = 'mixed' | 'drawn';

export type RoundTask = { registrationId: string; task: Task };

export type GroupWishes = {
  min: number;
  ideal: number;
  max: number;
  /** null: the product chooses. */
  count: number | null;
  /** Among how many groups the product chooses. null: as many as fit. */
  fewest: number | null;
  most: number | null;
};

export type Round = GroupWishes & {
  id: string;
  name: Words;
  startsAt: Date;
  endsAt: Date | null;
  way: RoundWay;
  /** Whoever composes leaves it as it is. */
  locked: boolean;
  version: number;
  /** Those it has now, in order; empty: not composed yet. */
  groups: Group[];
  seats: Seat[];
  tasks: RoundTask[];
};

export type Act = { number: number; what: ActKind; at: Date; by: string | null; undoes: number | null };

/**
 * all: everything that is neither locked nor over. newcomers: people without a table, few others move. repair: as
 * newcomers, for those who are here: who is absent or has left gives up the seats still to come.
 */
export type MixingScope = 'all' | 'newcomers' | 'repair';

export type AskedMixing = {
  id: string;
  state: MixingState;
  progress: number;
  scope: MixingScope;
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
  proof: { act: number; levels: Levels; unmet: Unmet[] } | null;
  mixing: AskedMixing | null;
  settings: DaySettings;
  wishes: Wish[];
  accepted: Acceptance[];
  /** In the order in which they were added. */
  cases: StudyCase[];
  /** null: nobody chose yet how cases are studied. */
  casePlan: CasePlan | null;
};

export const newestAct = (day: Pick<Day, 'acts'>): number => day.acts[0]?.number ?? 0;

export const isComposed = (round: Round): boolean => round.groups.length > 0;
