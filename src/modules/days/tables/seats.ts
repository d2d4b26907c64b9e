import { boolean, foreignKey, index, integer, jsonb, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
import { written } from '#platform/texts';
import type { ActChanges, ActKind, Levels, MixingState, Unmet, VersionWhy } from '../rules/acts.ts';
import type { MixingScope } from '../rules/day.ts';
import type { PaperName } from '../rules/papers.ts';
import type { Proposal } from '../rules/repair/proposal.ts';
import { year } from './kept.ts';
import { round } from './rounds.ts';

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
    /** Wishes it could not keep; null for acts by hand. */
    unmet: jsonb('unmet').$type<Unmet[]>(),
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
    scope: text('scope').$type<MixingScope>().notNull(),
    seed: integer('seed').notNull(),
    /** Number of the newest act its asker saw; a later one makes the result out of date. */
    upon: integer('upon').notNull(),
    state: text('state').$type<MixingState>().notNull(),
    /** 0 to 100. */
    progress: integer('progress').notNull(),
    /** Of a repair: the ways to do it, until somebody chooses one. */
    proposals: jsonb('proposals').$type<Proposal[]>(),
    endedAt: at('ended_at'),
  },
  (table) => [index('mixing_of_event').on(table.networkId, table.eventId)],
);

/** How everybody sat at some moment, kept to be compared with and returned to. */
export const version = networkTable(
  'seating_version',
  { kept: year, erasedBy: 'days: the author is emptied' },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    /** null: kept by the product, not by a person who gave it a name. */
    name: written('name'),
    why: text('why').$type<VersionWhy>().notNull(),
    /** Number of the newest act then. */
    upon: integer('upon').notNull(),
    groupCounts: jsonb('group_counts').$type<Record<string, number>>().notNull(),
    levels: jsonb('levels').$type<Levels>(),
    /** Those that were printed of it; null where it was kept for another reason. */
    papers: text('papers').array().$type<PaperName[]>(),
    /** The papers were not handed out after all; what was kept by hand is not needed any more. */
    takenBackAt: at('taken_back_at'),
    keptBy: by('kept_by'),
    keptAt: at('kept_at').notNull(),
  },
  (table) => [index('seating_version_of_event').on(table.networkId, table.eventId, table.keptAt)],
);

export const versionSeat = networkTable(
  'seating_version_seat',
  { kept: 'as long as its version', erasedBy: 'days: removed when the registration ends' },
  {
    versionId: uuid('version_id').notNull(),
    roundId: uuid('round_id').notNull(),
    registrationId: uuid('registration_id').notNull(),
    group: integer('group').notNull(),
    pinned: boolean('pinned').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.versionId, table.roundId, table.registrationId] }),
    index('seating_version_seat_of_registration').on(table.networkId, table.registrationId),
    foreignKey({
      columns: [table.networkId, table.versionId],
      foreignColumns: [version.networkId, version.id],
    }).onDelete('cascade'),
  ],
);
