import { integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { networkTable } from '#platform/db';
import type { Role } from '../rules/registering/role.ts';

/** How many registered and came, by organisation and role, once it is forgotten who it was. It says nothing of a person. */
export const attendance = networkTable(
  'attendance',
  { kept: 'as long as its event', erasedBy: 'none: it counts and names nobody' },
  {
    eventId: uuid('event_id').notNull(),
    /** Its place in the list. */
    line: integer('line').notNull(),
    /** As it was called then. null: of none. */
    organisation: text('organisation'),
    role: text('role').$type<Role>().notNull(),
    registered: integer('registered').notNull(),
    came: integer('came').notNull(),
    walkedIn: integer('walked_in').notNull(),
    admitted: integer('admitted').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.eventId, table.line] })],
);
