import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
import type { DocumentKind } from '#platform/files';
import { type Language, written } from '#platform/texts';
import type { EventField, EventKind } from '../rules/events/event.ts';
import type { KeptValue } from '../rules/events/event-change.ts';
import type { Confirmable } from '../rules/events/to-confirm.ts';
import type { Quotas, WaitingList } from '../rules/places/quotas.ts';

/** What is on: a meeting, a day, a visit. Times are moments; people read and write them in Brussels time. */
export const event = networkTable(
  'event',
  { kept: 'as long as the network', erasedBy: 'calendar: authors are emptied' },
  {
    id: id(),
    kind: text('kind').$type<EventKind>().notNull(),
    title: written('title').notNull(),
    about: written('about'),
    startsAt: at('starts_at').notNull(),
    endsAt: at('ends_at').notNull(),
    /** As it was said where no day is known ("fin septembre"); the moments then only tell where it stands in a list. */
    fuzzyWhen: written('fuzzy_when'),
    /** What is not certain yet: it is said with "to confirm". */
    toConfirm: text('to_confirm').array().$type<Confirmable[]>().notNull().default(sql`'{}'::text[]`),
    /** Whoever made it is reminded to confirm then. */
    confirmBy: at('confirm_by'),
    placeName: written('place_name'),
    address: written('address'),
    /** How one gets in: step-free, the bell on the left. */
    accessNote: written('access_note'),
    /** Municipality, as the directory writes it; for filters. */
    commune: text('commune'),
    /** Where one takes part from a distance: told to those registered, to nobody else. */
    onlineAddress: text('online_address'),
    /** Whom to ask: a name and how to reach them, as the organisers want it public. */
    contact: written('contact'),
    /** Spoken there. */
    languages: text('languages').array().$type<Language[]>().notNull(),
    audience: text('audience').$type<'public' | 'members'>().notNull(),
    /** null: as many people as want to come. */
    places: integer('places'),
    /** null: at once. */
    registrationOpensAt: at('registration_opens_at'),
    /** null: until it begins. */
    registrationClosesAt: at('registration_closes_at'),
    /** How many of an organisation, of a role, of both; the ratio of service users to workers. */
    quotas: jsonb('quotas').$type<Quotas>().notNull().default({}),
    /** From then on, places that an organisation did not use are for everybody. null: never. */
    quotasEndAt: at('quotas_end_at'),
    /** none: who comes too late is refused. automatic: whoever is next has the place. offer: is asked first. */
    waitingList: text('waiting_list').$type<WaitingList>().notNull().default('none'),
    /** An organiser says yes to each one. */
    needsApproval: boolean('needs_approval').notNull().default(false),
    /** The space whose event it is. null: of the whole network. */
    spaceId: uuid('space_id'),
    /** What the network sorts it by. null: nothing. */
    poleId: uuid('pole_id'),
    /** Those of a series share it. */
    seriesId: uuid('series_id'),
    /** The event whose next edition it is. null: the first one, or nobody said so. */
    editionOf: uuid('edition_of'),
    /** Kept to copy from; on no list. */
    isTemplate: boolean('is_template').notNull().default(false),
    /** Where it was read in somebody else's calendar. null: made here. */
    sourceId: uuid('source_id'),
    /** Its name in that calendar, so that it is one event however often it is read. */
    sourceUid: text('source_uid'),
    /** Grows there with each change; what comes with a smaller one is old. */
    sourceSequence: integer('source_sequence'),
    version: integer('version').notNull().default(1),
    createdBy: by('created_by'),
    createdAt: at('created_at').notNull(),
    /** Of the last change, whatever it was: calendar programs are told. null: never changed. */
    changedAt: at('changed_at'),
    cancelledBy: by('cancelled_by'),
    cancelledAt: at('cancelled_at'),
    cancelReason: written('cancel_reason'),
  },
  (table) => [
    index('event_by_start').on(table.networkId, table.startsAt),
    index('event_by_end').on(table.networkId, table.endsAt),
    index('event_of_series').on(table.networkId, table.seriesId),
    index('event_next_edition').on(table.networkId, table.editionOf),
    uniqueIndex('event_from_elsewhere')
      .on(table.networkId, table.sourceId, table.sourceUid)
      .where(sql`source_uid is not null`),
  ],
);

/** What was changed about an event once it was there, told on its page and to those registered. */
export const eventChange = networkTable(
  'event_change',
  { kept: 'as long as the event', erasedBy: 'calendar: authors are emptied' },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    field: text('field').$type<EventField>().notNull(),
    /** As it was and is: a moment in ISO, words with their translations. null: nothing stood there. */
    before: jsonb('before').$type<KeptValue>(),
    after: jsonb('after').$type<KeptValue>(),
    /** The version of the event that came of it: what was changed in one go has the same. */
    version: integer('version').notNull(),
    changedBy: by('changed_by'),
    changedAt: at('changed_at').notNull(),
  },
  (table) => [index('event_change_by_event').on(table.networkId, table.eventId, table.changedAt)],
);

/** Organisations that organise it together, in the order in which they are named. */
export const organiser = networkTable(
  'event_organiser',
  { kept: 'as long as the event', erasedBy: 'none' },
  {
    eventId: uuid('event_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    position: integer('position').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.eventId, table.organisationId] }),
    index('event_organiser_of_organisation').on(table.networkId, table.organisationId),
  ],
);

/** A document that goes with an event: the programme, a map. */
export const attachment = networkTable(
  'event_attachment',
  {
    kept: 'as long as the event; 30 days after it was removed (job calendar.forgetLists)',
    erasedBy: 'calendar: authors are emptied',
  },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    /** Shared with the event it was copied from. */
    fileId: uuid('file_id').notNull(),
    name: written('name').notNull(),
    /** What it is, by its content. */
    kind: text('kind').$type<DocumentKind>().notNull(),
    /** In bytes. */
    size: integer('size').notNull(),
    addedBy: by('added_by'),
    addedAt: at('added_at').notNull(),
    removedBy: by('removed_by'),
    removedAt: at('removed_at'),
  },
  (table) => [
    index('event_attachment_of_event').on(table.networkId, table.eventId),
    index('event_attachment_of_file').on(table.networkId, table.fileId),
  ],
);

/** What somebody typed and has not saved yet, as they typed it, so that nothing is lost. */
export const draft = networkTable(
  'event_draft',
  {
    kept: '30 days after it was last typed in (job calendar.forgetLists)',
    erasedBy: 'calendar: removed with its author',
  },
  {
    id: id(),
    /** null: a new event. */
    eventId: uuid('event_id'),
    typed: jsonb('typed').$type<Record<string, string | string[]>>().notNull(),
    typedBy: by('typed_by').notNull(),
    typedAt: at('typed_at').notNull(),
  },
  (table) => [index('event_draft_of_author').on(table.networkId, table.typedBy)],
);
