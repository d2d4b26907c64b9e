import { integer, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { networkTable } from '#platform/db';

/**
 * Which organisations met on a day, once it is over: pairs of people, one of each, who shared a table. It says nothing of
 * a person, and stays when who sat with whom is forgotten.
 */
export const organisationsMet = networkTable(
  'organisations_met',
  { kept: 'as long as its event', erasedBy: 'none' },
  {
    eventId: uuid('event_id').notNull(),
    /** Id in the directory. The smaller one stands first; the same twice: colleagues at one table. */
    one: uuid('one').notNull(),
    other: uuid('other').notNull(),
    times: integer('times').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.eventId, table.one, table.other] })],
);

/** What a past day was like, in figures without people. */
export const dayFigures = networkTable(
  'day_figures',
  { kept: 'as long as its event', erasedBy: 'none' },
  {
    eventId: uuid('event_id').notNull(),
    people: integer('people').notNull(),
    /** Of them, noted at the door. 0: nobody was, so that everybody with a seat counted. */
    present: integer('present').notNull(),
    organisations: integer('organisations').notNull(),
    rounds: integer('rounds').notNull(),
    /** Pairs of people who met at least once. */
    pairs: integer('pairs').notNull(),
    /** Meetings beyond the first one of a pair, as the mixing counts them. */
    again: integer('again').notNull(),
    /** Different people met by one person: fewest, middle, most. */
    metFewest: integer('met_fewest').notNull(),
    metMiddle: integer('met_middle').notNull(),
    metMost: integer('met_most').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.eventId] })],
);
