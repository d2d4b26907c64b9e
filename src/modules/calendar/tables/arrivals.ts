import { index, text, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
import type { DoorFact } from '../rules/presence.ts';
import { year } from './kept.ts';

/** Facts from the door, never changed: what several devices say is put together in any order to the same result. */
export const arrival = networkTable(
  'arrival',
  { kept: year, erasedBy: 'days: removed when the registration ends; the author is emptied' },
  {
    /** Made on the device, so that a fact posted twice is one. */
    id: id(),
    eventId: uuid('event_id').notNull(),
    registrationId: uuid('registration_id').notNull(),
    state: text('state').$type<DoorFact>().notNull(),
    /** When it was noted on the device. */
    at: at('at').notNull(),
    /** null: by somebody who holds the link of the door, without account. */
    by: by('by'),
  },
  (table) => [index('arrival_of_event').on(table.networkId, table.eventId)],
);
