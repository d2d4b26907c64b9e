import { boolean, foreignKey, index, integer, jsonb, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
import { written } from '#platform/texts';
import type { ActChanges, ActKind, Levels, MixingState } from './rules/acts.ts';
import type { ArrivalState } from './rules/presence.ts';

const year = '12 months after the day (job days.forgetSeats)';

/** A moment of a day at which people sit in groups. */
export const round = networkTable(
  'round',
  { kept: 'as long as its event', erasedBy: 'days: who removed it is emptied' },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    name: written('name').notNull(),
    startsAt: at('starts_at').notNull(),
    /** null: until the next round begins. */
    endsAt: at('ends_at'),
    min: integer('min').notNull(),
    ideal: integer('ideal').notNull(),
    max: integer('max').notNull(),
    /** null: the product chooses how many groups. */
    count: integer('count'),
    /** How many groups it has since it was composed. null: not composed yet. */
    groupCount: integer('group_count'),
    position: integer('position').notNull(),
    version: integer('version').notNull(),
    removedAt: at('removed_at'),
    removedBy: by('removed_by'),
  },
  (table) => [index('round_of_event').on(table.networkId, table.eventId)],
);

/** One group of a round. Stays when a later composition has fewer groups: things may have been said about it. */
export const group = networkTable(
  'round_group',
  { kept: 'as long as its round', erasedBy: 'none' },
  {
    id: id(),
    roundId: uuid('round_id').notNull(),
    /** From 0; gives its mark. */
    index: integer('index').notNull(),
    /** Where it sits: "près de la fenêtre". */
    place: written('place'),
  },
  (table) => [
    uniqueIndex('round_group_once').on(table.networkId, table.roundId, table.index),
    foreignKey({ columns: [table.networkId, table.roundId], foreignColumns: [round.networkId, round.id] }).onDelete(
      'cascade',
    ),
  ],
);

/** Who sits where. */
export const seat = networkTable(
  'seat',
  { kept: year, erasedBy: 'days: removed when the registration ends' },
  {
    roundId: uuid('round_id').notNull(),
    registrationId: uuid('registration_id').notNull(),
    group: integer('group').notNull(),
    /** Held whatever is composed. */
    pinned: boolean('pinned').notNull(),
    /** Number of the act that put them here: the version that forms about this seat carry. */
    act: integer('act').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.roundId, table.registrationId] }),
    index('seat_of_registration').on(table.networkId, table.registrationId),
    foreignKey({ columns: [table.networkId, table.roundId], foreignColumns: [round.networkId, round.id] }).onDelete(
      'cascade',
    ),
  ],
);

/** Every act on the seats of a day, with what stood before it: history, and what undo returns to. */
export const composition = networkTable(
  'composition',
  { kept: `the last 50 of a day, at most ${year}`, erasedBy: 'days: the author is emptied' },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    /** 1, 2, 3 … within its event. */
    number: integer('number').notNull(),
    what: text('what').$type<ActKind>().notNull(),
    by: by('by'),
    at: at('at').notNull(),
    seed: integer('seed'),
    /** Number of the act that this one takes back. */
    undoes: integer('undoes'),
    changes: jsonb('changes').$type<ActChanges>().notNull(),
    /** What the mixing proved about the seats after this act; null for acts by hand. */
    levels: jsonb('levels').$type<Levels>(),
  },
  (table) => [uniqueIndex('composition_once').on(table.networkId, table.eventId, table.number)],
);

/** Somebody asked for a mixing; a worker does it. */
export const mixing = networkTable(
  'mixing',
  { kept: 'until the next one of its day', erasedBy: 'days: the author is emptied' },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    askedBy: by('asked_by'),
    askedAt: at('asked_at').notNull(),
    /** newcomers: people without a table are seated, as few others as possible move. */
    scope: text('scope').$type<'all' | 'newcomers'>().notNull(),
    seed: integer('seed').notNull(),
    /** Number of the newest act its asker saw; a later one makes the result out of date. */
    upon: integer('upon').notNull(),
    state: text('state').$type<MixingState>().notNull(),
    /** 0 to 100. */
    progress: integer('progress').notNull(),
    endedAt: at('ended_at'),
  },
  (table) => [index('mixing_of_event').on(table.networkId, table.eventId)],
);

/** Facts from the door, never changed: what several devices say is put together in any order to the same result. */
export const arrival = networkTable(
  'arrival',
  { kept: year, erasedBy: 'days: removed when the registration ends; the author is emptied' },
  {
    /** Made on the device, so that a fact posted twice is one. */
    id: id(),
    eventId: uuid('event_id').notNull(),
    registrationId: uuid('registration_id').notNull(),
    state: text('state').$type<ArrivalState>().notNull(),
    /** When it was noted on the device. */
    at: at('at').notNull(),
    /** null: by somebody who holds the link of the door, without account. */
    by: by('by'),
  },
  (table) => [index('arrival_of_event').on(table.networkId, table.eventId)],
);
