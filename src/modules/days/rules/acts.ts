import type { Origin } from './wishes.ts';

/** What is done to the seats of a day. All of them can be undone. */
export type ActKind =
  | 'compose'
  | 'newcomers'
  | 'repair'
  | 'draw'
  | 'merge'
  | 'return'
  | 'move'
  | 'swap'
  | 'pin'
  | 'lock'
  | 'walkIn'
  | 'undo';

export type SeatPlace = { group: number; pinned: boolean };

export type SeatChange = {
  roundId: string;
  registrationId: string;
  /** null: had no seat. */
  before: SeatPlace | null;
  /** null: has none any more. */
  after: SeatPlace | null;
};

export type GroupCountChange = { roundId: string; before: number | null; after: number | null };

/** A round, or one of its groups, was pinned as it is or let go. */
export type LockChange = {
  roundId: string;
  /** Index of the group; null: the whole round. */
  group: number | null;
  before: boolean;
  after: boolean;
};

/** All that an act changed: enough to go back exactly. */
export type ActChanges = {
  seats: SeatChange[];
  groupCounts: GroupCountChange[];
  /** Left out where the act pinned neither round nor group. */
  locks?: LockChange[];
};

/** A wish that a mixing could not keep, and why, by counting. */
export type Unmet = { origin: Origin; why: string };

/** kept: by somebody, under a name. printed: papers were made of it. before: whoever composed anew replaced it. */
export type VersionWhy = 'kept' | 'printed';

export type LevelName = 'unmet' | 'sameOrganisation' | 'balance' | 'repeats' | 'history' | 'mostMeetings' | 'fewestMet';
export type Levels = { name: LevelName; value: number; bound: number; proven: boolean }[];

/**
 * outdated: somebody changed the seats meanwhile, so nothing was saved. impossible: no seating of these sizes exists. failed:
 * it ran out of time or stopped.
 */
export type MixingState = 'waiting' | 'running' | 'done' | 'outdated' | 'impossible' | 'failed';

/** How many acts of a day are remembered, and can be undone one after the other. */
export const ACTS_KEPT = 50;
