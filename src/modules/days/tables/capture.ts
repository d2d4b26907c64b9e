import { sql } from 'drizzle-orm';
import { boolean, index, integer, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';

/** What opens the page of a table on any phone: a word and four digits, as on a badge. */
export const tableCode = networkTable(
  'table_code',
  { kept: 'as long as its event', erasedBy: 'days: who made or revoked it is emptied' },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    /** Of the table, from 0: its mark is the same all day, whoever sits there. */
    index: integer('index').notNull(),
    code: text('code').notNull(),
    madeAt: at('made_at').notNull(),
    madeBy: by('made_by'),
    /** It opens nothing any more. */
    revokedAt: at('revoked_at'),
    revokedBy: by('revoked_by'),
  },
  (table) => [
    uniqueIndex('table_code_code').on(table.code),
    uniqueIndex('table_code_in_use')
      .on(table.networkId, table.eventId, table.index)
      .where(sql`${table.revokedAt} is null`),
  ],
);

/** What a phone at a table did with its words. The words themselves are the statement of the same id. */
export const tableSaying = networkTable(
  'table_saying',
  { kept: 'as long as its event; the phone is forgotten in the night of the third day', erasedBy: 'days: none' },
  {
    /** Of the statement. */
    id: id(),
    eventId: uuid('event_id').notNull(),
    groupId: uuid('group_id').notNull(),
    /** Tells this phone from the others at the table, and nothing else. null: it is forgotten, or kept no cookie. */
    device: text('device'),
    /** The newest act that wrote words; null: they are still on their way. */
    wordsAct: uuid('words_act'),
    /** The newest act that took them back or put them there again; null: nobody did. */
    thereAct: uuid('there_act'),
    isThere: boolean('is_there').notNull(),
    writtenAt: at('written_at').notNull(),
  },
  (table) => [index('table_saying_of_event').on(table.networkId, table.eventId)],
);
