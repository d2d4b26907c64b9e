import { sql } from 'drizzle-orm';
import { index, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
import type { SheetFormat } from '#platform/sheets';
import type { ImportCounts, RowOutcome } from '../rules/people/import-plan.ts';
import type { Decisions } from '../rules/people/import-review.ts';
import type { Mapping } from '../rules/people-in/mapping.ts';

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
