import { foreignKey, index, integer, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
import { written } from '#platform/texts';
import type { RoundWay } from '../rules/day.ts';
import { year } from './kept.ts';

/** A moment of a day at which people sit in groups. */
export const round = networkTable(
  'round',
  { kept: 'as long as its event', erasedBy: 'days: who removed or locked it is emptied' },
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
    /** "Four to six, according to registrations": among how many groups the product chooses. null: as many as fit. */
    fewest: integer('fewest'),
    most: integer('most'),
    /** How many groups it has since it was composed. null: not composed yet. */
    groupCount: integer('group_count'),
    /** drawn: by lot, from a number that anybody may know; the mixing leaves it as it is. */
    way: text('way').$type<RoundWay>().notNull().default('mixed'),
    position: integer('position').notNull(),
    /** Whoever composes leaves it as it is. */
    lockedAt: at('locked_at'),
    lockedBy: by('locked_by'),
    version: integer('version').notNull(),
    removedAt: at('removed_at'),
    removedBy: by('removed_by'),
  },
  (table) => [index('round_of_event').on(table.networkId, table.eventId)],
);

/** Groups drawn by lot: all it takes to draw them again and see the same. */
export const draw = networkTable(
  'round_draw',
  { kept: year, erasedBy: 'days: the author is emptied' },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    roundId: uuid('round_id').notNull(),
    /** Said aloud in the hall, or taken. */
    number: integer('number').notNull(),
    /** Registrations in the order of the list that was drawn from. */
    people: uuid('people').array().notNull(),
    /** For each group, how many had a seat there before the draw. */
    taken: integer('taken').array().notNull(),
    drawnBy: by('drawn_by'),
    drawnAt: at('drawn_at').notNull(),
  },
  (table) => [index('round_draw_of_round').on(table.networkId, table.roundId, table.drawnAt)],
);

/** One group of a round. Stays when a later composition has fewer groups: things may have been said about it. */
export const group = networkTable(
  'round_group',
  { kept: 'as long as its round', erasedBy: 'days: who locked it is emptied' },
  {
    id: id(),
    roundId: uuid('round_id').notNull(),
    /** From 0; gives its mark. */
    index: integer('index').notNull(),
    /** Where it sits: "près de la fenêtre". */
    place: written('place'),
    /** Nobody comes or goes when the others are composed. */
    lockedAt: at('locked_at'),
    lockedBy: by('locked_by'),
  },
  (table) => [
    uniqueIndex('round_group_once').on(table.networkId, table.roundId, table.index),
    foreignKey({ columns: [table.networkId, table.roundId], foreignColumns: [round.networkId, round.id] }).onDelete(
      'cascade',
    ),
  ],
);
