import { integer, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { at, by, networkTable } from '#platform/db';
import { written } from '#platform/texts';

/** The report of a day: what a coordinator says before it, and when it went to everybody. The rest is what the tables said. */
export const dayReport = networkTable(
  'day_report',
  { kept: 'as long as its event', erasedBy: 'days: who wrote or sent it is emptied' },
  {
    eventId: uuid('event_id').notNull(),
    /** null: it begins with what was gathered. */
    introduction: written('introduction'),
    version: integer('version').notNull(),
    writtenBy: by('written_by'),
    writtenAt: at('written_at').notNull(),
    /** Read again by a coordinator and sent: from then on it is there for members, and for whoever holds its link. */
    sentAt: at('sent_at'),
    sentBy: by('sent_by'),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.eventId] })],
);
