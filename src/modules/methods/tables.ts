import { integer, jsonb, text, unique, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
import { written } from '#platform/texts';
import type { CopyContent } from './rules/copy.ts';

/** A method of the library as a network does it, or one it made itself. */
export const methodCopy = networkTable(
  'method_copy',
  {
    kept: 'as long as the network: how it works together',
    erasedBy: 'methods: whoever changed or removed it is emptied',
  },
  {
    id: id(),
    /** Of the library; else an id of its own. */
    methodId: text('method_id').notNull(),
    /** Read through `ContentShape` only. */
    content: jsonb('content').$type<CopyContent>().notNull(),
    version: integer('version').notNull(),
    changedBy: by('changed_by'),
    changedAt: at('changed_at').notNull(),
    /** null: in use. Else what was written waits to be taken back: the network does it as the library says, or no more. */
    removedAt: at('removed_at'),
    removedBy: by('removed_by'),
  },
  (table) => [unique('method_copy_method').on(table.networkId, table.methodId)],
);

/** How a method worked somewhere, said by somebody who led it there. */
export const methodSatisfaction = networkTable(
  'method_satisfaction',
  { kept: 'as long as the network: how it works together', erasedBy: 'methods: whoever said it is emptied' },
  {
    id: id(),
    methodId: text('method_id').notNull(),
    /** Where it was used: a day, later a meeting. */
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    /** 1 to 5. */
    mark: integer('mark').notNull(),
    words: written('words'),
    saidBy: by('said_by'),
    saidAt: at('said_at').notNull(),
  },
  (table) => [
    unique('method_satisfaction_once').on(
      table.networkId,
      table.methodId,
      table.subjectKind,
      table.subjectId,
      table.saidBy,
    ),
  ],
);
