import type { Db, Tx } from '#platform/db';
import { port } from '#platform/slots';
import type { T } from '#platform/texts';
import type { Presence } from './rules/door/presence.ts';
import { NO_TABLES, type TablesShown, type TableThen } from './rules/door/tables.ts';
import type { Participant } from './store/people/participants.ts';

type Which = { networkId: string; eventId: string };
/** `eventPath`: of the event on the page. */
type Hall = { people: readonly Participant[]; presence: Presence; eventPath: string };

/** The tables of one event, read once for one page. `people` are those who are registered. */
export type EventTables = {
  shown(hall: Hall, t: T, now: Date): TablesShown;
  /** The tables of one person that are not over. */
  of(person: Participant, people: readonly Participant[], t: T, now: Date): TableThen[];
  /** What a device takes along to tell tables by itself; its script is given the same back. */
  forDevice(people: readonly Participant[], t: T): Promise<unknown>;
};

/** Somebody who was not on the list. `told`: what a device said to them without a connection; empty: nothing yet. */
export type WalkingIn = Which & { registrationId: string; told: string; by: string | null };

/** Who sits where, of those who come to the door: asked of the module that seats people. */
export type DoorTables = {
  /** News that a page about tables listens to. */
  topics(eventId: string): string[];
  read(db: Db, which: Which): Promise<EventTables>;
  /** Within the act that registers them. */
  seat(tx: Tx, walkingIn: WalkingIn, now: Date): Promise<void>;
  /** They had walked in by mistake. */
  free(tx: Tx, which: Which & { registrationId: string }): Promise<void>;
};

const noTables: EventTables = { shown: () => NO_TABLES, of: () => [], forDevice: async () => null };

export const doorTables = port<DoorTables>('doorTables', {
  topics: () => [],
  read: async () => noTables,
  seat: async () => {},
  free: async () => {},
});
