import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
import { written } from '#platform/texts';
import type { Invited } from '../rules/planning/invited.ts';

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
    /** When it left last: who registers later is not sent it, and reads its words in the confirmation. */
    sentAt: at('sent_at'),
    /** The day of the event it left for ("2027-01-28"); once for each. null: it has not left. */
    sentFor: text('sent_for'),
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
    /** The day on which its owner was reminded; another day after the event moved. */
    remindedFor: text('reminded_for'),
    removedAt: at('removed_at'),
  },
  (table) => [index('event_task_of_event').on(table.networkId, table.eventId)],
);

/** Members who are asked to come: chosen, counted, and only then written to. */
export const invitation = networkTable(
  'event_invitation',
  { kept: 'as long as the event', erasedBy: 'calendar: authors are emptied, chosen people are taken out' },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    whom: text('whom').$type<Invited>().notNull(),
    /** Where `whom` is `organisations`. */
    organisationIds: uuid('organisation_ids').array().notNull().default(sql`'{}'::uuid[]`),
    /** Where `whom` is `chosen`: the people whose addresses were given. */
    personIds: uuid('person_ids').array().notNull().default(sql`'{}'::uuid[]`),
    /** What the organisers add. null: the event speaks for itself. */
    words: written('words'),
    madeBy: by('made_by'),
    madeAt: at('made_at').notNull(),
    sentBy: by('sent_by'),
    /** null: nobody has been written to. */
    sentAt: at('sent_at'),
  },
  (table) => [index('event_invitation_of_event').on(table.networkId, table.eventId)],
);

/** Who was written to about an event: once for a person, whatever invitations there are. */
export const invited = networkTable(
  'event_invited',
  { kept: 'as long as the event', erasedBy: 'calendar: rows are removed' },
  {
    eventId: uuid('event_id').notNull(),
    personId: uuid('person_id').notNull(),
    invitationId: uuid('invitation_id').notNull(),
    invitedAt: at('invited_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.eventId, table.personId] }),
    index('event_invited_person').on(table.personId),
  ],
);
