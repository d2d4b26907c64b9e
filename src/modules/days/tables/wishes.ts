import { boolean, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
import { written } from '#platform/texts';
import type { Task } from '../rules/tasks.ts';
import type { BalancedBy, UsersAtTables, WishKind } from '../rules/wishes.ts';
import { year } from './kept.ts';

/** What is wished for a whole day. A day without a row has the usual wishes. */
export const settings = networkTable(
  'day_settings',
  { kept: 'as long as its event', erasedBy: 'none' },
  {
    eventId: uuid('event_id').notNull(),
    colleaguesApart: boolean('colleagues_apart').notNull(),
    newFaces: boolean('new_faces').notNull(),
    balance: text('balance').array().$type<BalancedBy[]>().notNull(),
    serviceUsers: text('service_users').$type<UsersAtTables>().notNull(),
    version: integer('version').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.eventId] })],
);

/** A wish about named people: together, apart, or one at a certain table. */
export const wish = networkTable(
  'wish',
  { kept: year, erasedBy: 'days: people leave it when their registration ends; authors are emptied' },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    kind: text('kind').$type<WishKind>().notNull(),
    people: uuid('people').array().notNull(),
    /** Index of the group, for a seat. */
    group: integer('group'),
    /** null: in all rounds. */
    rounds: uuid('rounds').array(),
    task: text('task').$type<Task>(),
    version: integer('version').notNull(),
    madeBy: by('made_by'),
    madeAt: at('made_at').notNull(),
    removedBy: by('removed_by'),
    removedAt: at('removed_at'),
  },
  (table) => [index('wish_of_event').on(table.networkId, table.eventId)],
);

/** That a wish cannot be kept was accepted, in writing. */
export const acceptance = networkTable(
  'wish_acceptance',
  { kept: year, erasedBy: 'days: the author is emptied' },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    /** What it speaks of, as `Origin` in rules/wishes.ts. */
    origin: text('origin').notNull(),
    reason: written('reason').notNull(),
    by: by('by'),
    at: at('at').notNull(),
    /** A later word, or taken back. */
    endedAt: at('ended_at'),
  },
  (table) => [index('wish_acceptance_of_event').on(table.networkId, table.eventId)],
);

/** What somebody does for their table in a round: it says nothing of where they sit. */
export const task = networkTable(
  'round_task',
  { kept: year, erasedBy: 'days: removed when the registration ends; authors are emptied' },
  {
    roundId: uuid('round_id').notNull(),
    registrationId: uuid('registration_id').notNull(),
    task: text('task').$type<Task>().notNull(),
    givenBy: by('given_by'),
    givenAt: at('given_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.roundId, table.registrationId, table.task] })],
);
