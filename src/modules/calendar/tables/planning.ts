import { index, integer, text, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
import { written } from '#platform/texts';

/** A reminder to those registered, so many days before, with its own words: "bring a case". */
export const reminder = networkTable(
  'event_reminder',
  { kept: 'as long as the event', erasedBy: 'calendar: authors are emptied' },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    /** Days before the day on which the event begins; 0: on that day. It moves when the event does. */
    daysBefore: integer('days_before').notNull(),
    /** "HH:MM" in Brussels. */
    clock: text('clock').notNull(),
    words: written('words').notNull(),
    version: integer('version').notNull(),
    writtenBy: by('written_by'),
    /** When it was handed to the mail. */
    sentAt: at('sent_at'),
    removedAt: at('removed_at'),
  },
  (table) => [index('event_reminder_of_event').on(table.networkId, table.eventId)],
);

/** Something to do before a big event: its date moves with that of the event. */
export const task = networkTable(
  'event_task',
  { kept: 'as long as the event', erasedBy: 'calendar: authors and owners are emptied' },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    name: written('name').notNull(),
    /** Days before the day of the event; negative: after it. */
    daysBefore: integer('days_before').notNull(),
    ownerId: by('owner_id'),
    version: integer('version').notNull(),
    addedBy: by('added_by'),
    addedAt: at('added_at').notNull(),
    doneBy: by('done_by'),
    doneAt: at('done_at'),
    removedAt: at('removed_at'),
  },
  (table) => [index('event_task_of_event').on(table.networkId, table.eventId)],
);
