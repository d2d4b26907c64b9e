import { integer, jsonb, text, unique } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
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
