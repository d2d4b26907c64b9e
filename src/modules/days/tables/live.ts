import { boolean, index, integer, text, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
import type { LiveAct, ScreenView } from '../rules/live/acts.ts';
import { year } from './kept.ts';

/** What was pressed on the console of a day: the one clock of everybody follows from it. Never changed. */
export const liveAct = networkTable(
  'live_act',
  { kept: year, erasedBy: 'days: the author is emptied, that they led is removed' },
  {
    /** Made where somebody pressed: begins with its moment. */
    id: id(),
    eventId: uuid('event_id').notNull(),
    kind: text('kind').$type<LiveAct['kind']>().notNull(),
    /** As the timetable names its steps. Of one that is no longer there, nothing happens. */
    stepId: text('step_id'),
    seconds: integer('seconds'),
    view: text('view').$type<ScreenView>(),
    /** What is projected in a facilitator’s own words. */
    word: text('word'),
    on: boolean('on'),
    /** Who leads from then on. null: whoever holds the link. */
    leadId: by('lead_id'),
    by: by('by'),
    /** When the server heard of it: later than its moment where a device had no connection. */
    heardAt: at('heard_at').notNull(),
  },
  (table) => [index('live_act_of_event').on(table.networkId, table.eventId)],
);
