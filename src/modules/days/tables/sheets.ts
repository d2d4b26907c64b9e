import { index, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
import { written } from '#platform/texts';
import type { Named } from '../rules/sheets/named.ts';
import type { SheetPart } from '../rules/sheets/parts.ts';

/** What a table wrote of a case, one row each time a part was written: nothing is overwritten. */
export const sheetText = networkTable(
  'case_sheet_text',
  { kept: 'as long as its event', erasedBy: 'days: the author is emptied' },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    groupId: uuid('group_id').notNull(),
    caseId: uuid('case_id').notNull(),
    part: text('part').$type<SheetPart>().notNull(),
    said: written('said').notNull(),
    /** The texts that its writer saw and wrote this in the place of. */
    replaces: uuid('replaces').array().notNull(),
    /** The organisations of the directory that it names, as it named them. */
    named: jsonb('named').$type<Named[]>().notNull(),
    /** Made on the device: sent twice, it is written once. */
    act: uuid('act').notNull(),
    writtenAt: at('written_at').notNull(),
    /** null: on a phone at the table. */
    writtenBy: by('written_by'),
  },
  (table) => [
    index('case_sheet_text_of_event').on(table.networkId, table.eventId, table.groupId),
    uniqueIndex('case_sheet_text_once').on(table.networkId, table.act, table.part),
  ],
);
