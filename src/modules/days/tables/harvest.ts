import { foreignKey, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { StatementKind } from '#modules/statements';
import { at, by, id, networkTable } from '#platform/db';
import { written } from '#platform/texts';

/** Statements of a day that say the same, under one title. What was said stays as it was said. */
export const gathering = networkTable(
  'gathering',
  { kept: 'as long as its event', erasedBy: 'days: who gathered, hid or removed it is emptied' },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    kind: text('kind').$type<StatementKind>().notNull(),
    title: written('title').notNull(),
    version: integer('version').notNull(),
    madeBy: by('made_by'),
    madeAt: at('made_at').notNull(),
    /** Not on the plenary board. */
    hiddenAt: at('hidden_at'),
    hiddenBy: by('hidden_by'),
    /** Undone: its statements stand alone again. */
    removedAt: at('removed_at'),
    removedBy: by('removed_by'),
  },
  (table) => [index('gathering_of_event').on(table.networkId, table.eventId)],
);

/** A statement in a gathering; of those that were not removed, in one at a time. */
export const gatheringSource = networkTable(
  'gathering_source',
  { kept: 'as long as its gathering', erasedBy: 'days: who added it is emptied' },
  {
    gatheringId: uuid('gathering_id').notNull(),
    statementId: uuid('statement_id').notNull(),
    addedBy: by('added_by'),
    addedAt: at('added_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.gatheringId, table.statementId] }),
    foreignKey({
      columns: [table.networkId, table.gatheringId],
      foreignColumns: [gathering.networkId, gathering.id],
    }).onDelete('cascade'),
  ],
);
