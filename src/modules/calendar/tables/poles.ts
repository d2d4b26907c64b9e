import { integer } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
import { written } from '#platform/texts';

/** What a network sorts its dates by, in its own words: "orientation", "outillage", "transversal". */
export const pole = networkTable(
  'pole',
  { kept: 'as long as the network', erasedBy: 'calendar: authors are emptied' },
  {
    id: id(),
    name: written('name').notNull(),
    position: integer('position').notNull(),
    version: integer('version').notNull().default(1),
    /** From then on it is offered no more; dates that have it keep it. null: it is offered. */
    retiredAt: at('retired_at'),
    retiredBy: by('retired_by'),
  },
);
