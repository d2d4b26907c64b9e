import { index, text, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
import type { DoorFact } from '../rules/door/presence.ts';

/** Facts from the door, never changed: what several devices say is put together in any order to the same result. */
export const arrival = networkTable(
  'arrival',
  {
    kept: '12 months after the event (job calendar.forgetArrivals)',
    erasedBy: 'calendar: the author is emptied; the rest says nothing without the registration',
  },
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
