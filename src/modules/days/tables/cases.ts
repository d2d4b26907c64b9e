import { boolean, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
import { written } from '#platform/texts';
import type { CaseMode } from '../rules/cases/mode.ts';
import { year } from './kept.ts';

/** A case that groups of a day study. Its words are anonymous: nobody is described who could be recognised. */
export const studyCase = networkTable(
  'study_case',
  { kept: 'as long as its event', erasedBy: 'days: authors are emptied' },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    title: written('title').notNull(),
    about: written('about'),
    /** What a group needs to study it. */
    minutes: integer('minutes').notNull(),
    /** Somebody plays it: one group at a time then. */
    needsActor: boolean('needs_actor').notNull(),
    position: integer('position').notNull(),
    /** Registration of the actor who plays it. null: nobody yet. */
    actorId: uuid('actor_id'),
    version: integer('version').notNull(),
    addedBy: by('added_by'),
    addedAt: at('added_at').notNull(),
    removedAt: at('removed_at'),
  },
  (table) => [index('study_case_of_event').on(table.networkId, table.eventId)],
);

/** How the groups of one round of a day go through the cases. */
export const casePlan = networkTable(
  'case_plan',
  { kept: year, erasedBy: 'days: the author is emptied' },
  {
    eventId: uuid('event_id').notNull(),
    /** The round whose groups study cases. */
    roundId: uuid('round_id').notNull(),
    mode: text('mode').$type<CaseMode>().notNull(),
    /** To go to the next case, or for the actor to come. */
    minutesBetween: integer('minutes_between').notNull(),
    /** To tell the others of one case. */
    minutesToTell: integer('minutes_to_tell').notNull(),
    chosenBy: by('chosen_by'),
    chosenAt: at('chosen_at').notNull(),
    version: integer('version').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.eventId] })],
);
