import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
import type { SheetFormat } from '#platform/sheets';
import { type Language, written } from '#platform/texts';
import type { EventField, EventKind } from './rules/event.ts';
import type { KeptValue } from './rules/event-change.ts';
import type { ImportCounts, RowOutcome } from './rules/import-plan.ts';
import type { Decisions } from './rules/import-review.ts';
import type { Mapping } from './rules/people-in/mapping.ts';
import type { Role } from './rules/role.ts';

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
    placeName: written('place_name'),
    address: written('address'),
    /** How one gets in: step-free, the bell on the left. */
    accessNote: written('access_note'),
    /** Spoken there. */
    languages: text('languages').array().$type<Language[]>().notNull(),
    audience: text('audience').$type<'public' | 'members'>().notNull(),
    /** null: as many people as want to come. */
    places: integer('places'),
    /** null: until it begins. */
    registrationClosesAt: at('registration_closes_at'),
    version: integer('version').notNull().default(1),
    createdBy: by('created_by'),
    createdAt: at('created_at').notNull(),
    cancelledBy: by('cancelled_by'),
    cancelledAt: at('cancelled_at'),
    cancelReason: written('cancel_reason'),
  },
  (table) => [
    index('event_by_start').on(table.networkId, table.startsAt),
    index('event_by_end').on(table.networkId, table.endsAt),
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

/** Somebody who comes. A participant is a registration, whatever way they came in. */
export const registration = networkTable(
  'registration',
  {
    kept: 'until two years after the event, then names and e-mail are emptied (job calendar.forgetPeople)',
    erasedBy: 'calendar: names, e-mail, remark and person are emptied',
  },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    givenName: text('given_name').notNull(),
    /** null: a first name or a pseudonym is all they gave. */
    familyName: text('family_name'),
    email: text('email'),
    organisationId: uuid('organisation_id'),
    /** As written, where the organisation is not in the directory. Never beside an `organisationId`. */
    organisationName: text('organisation_name'),
    role: text('role').$type<Role>().notNull(),
    function: text('function'),
    /** The one they want to be written to and spoken to in. null: not said. */
    language: text('language').$type<Language>(),
    morning: boolean('morning').notNull().default(true),
    afternoon: boolean('afternoon').notNull().default(true),
    remark: text('remark'),
    /** The registration of whom they come with ("2 people"). */
    guestOf: uuid('guest_of'),
    source: text('source').$type<'form' | 'import' | 'hand' | 'walkIn'>().notNull(),
    /** null: registered without an account. */
    personId: uuid('person_id'),
    importId: uuid('import_id'),
    /** "TILLEUL 4273": unique on the installation, typed on a phone to find one's table. */
    code: text('code').notNull(),
    state: text('state').$type<'registered' | 'withdrawn'>().notNull(),
    version: integer('version').notNull().default(1),
    registeredBy: by('registered_by'),
    registeredAt: at('registered_at').notNull(),
    withdrawnBy: by('withdrawn_by'),
    withdrawnAt: at('withdrawn_at'),
  },
  (table) => [
    uniqueIndex('registration_code').on(table.code),
    index('registration_by_event').on(table.networkId, table.eventId, table.state),
    index('registration_by_import').on(table.networkId, table.importId),
    uniqueIndex('registration_once')
      .on(table.networkId, table.eventId, table.personId)
      .where(sql`person_id is not null`),
    index('registration_by_person').on(table.personId),
  ],
);

/** A list of people on its way in, or that came in. Nothing of it is a registration before a person says so. */
export const peopleImport = networkTable(
  'people_import',
  {
    kept: 'two years; a list left in review is dropped after 30 days, its file removed 30 days after it is decided (job calendar.forgetLists)',
    erasedBy: 'calendar: authors are emptied',
  },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    /** null: the file has been forgotten. */
    fileId: uuid('file_id'),
    name: text('name').notNull(),
    format: jsonb('format').$type<SheetFormat>().notNull(),
    mapping: jsonb('mapping').$type<Mapping>().notNull(),
    decisions: jsonb('decisions').$type<Decisions>().notNull(),
    /** saving: a worker is busy with a long list. */
    state: text('state').$type<'review' | 'saving' | 'saved' | 'undone' | 'dropped'>().notNull(),
    counts: jsonb('counts').$type<ImportCounts>(),
    /** Lines saved so far of a long list, told to whoever waits. */
    done: integer('done').notNull().default(0),
    /** Organisations that this list added to the directory: undoing it removes those that nothing else uses. */
    addedOrganisations: uuid('added_organisations').array().notNull().default(sql`'{}'::uuid[]`),
    version: integer('version').notNull().default(1),
    broughtBy: by('brought_by'),
    broughtAt: at('brought_at').notNull(),
    decidedBy: by('decided_by'),
    decidedAt: at('decided_at'),
    undoneBy: by('undone_by'),
    undoneAt: at('undone_at'),
  },
  (table) => [index('people_import_by_event').on(table.networkId, table.eventId, table.broughtAt)],
);

/** What became of each line of a list. Cells are kept only where the line did not become a registration. */
export const peopleImportRow = networkTable(
  'people_import_row',
  {
    kept: 'as long as its import',
    erasedBy: 'calendar: cells with their address are emptied; those of a person who is registered are not kept',
  },
  {
    id: id(),
    importId: uuid('import_id').notNull(),
    line: integer('line').notNull(),
    outcome: text('outcome').$type<RowOutcome>().notNull(),
    cells: jsonb('cells').$type<string[]>().notNull(),
    reasons: jsonb('reasons').$type<string[]>().notNull(),
    registrationId: uuid('registration_id'),
  },
  (table) => [index('people_import_row_by_import').on(table.networkId, table.importId, table.line)],
);
