import { index, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core';
import type { Minutes } from '#packages/minutes';
import { at, by, id, networkTable } from '#platform/db';
import type { Choices } from '../rules/importing/choices.ts';
import type { Reason } from '../rules/importing/reasons.ts';

export type ImportState = 'reading' | 'toReview' | 'failed' | 'saved' | 'removed';

/** Old minutes on their way in. Nothing of them is in the network before a coordinator says so, piece by piece. */
export const meetingImport = networkTable(
  'meeting_import',
  {
    kept: 'until 90 days after it came, and 30 after it was removed (job meetings.forgetImports); saved, as long as its meeting, without its text',
    erasedBy:
      'meetings: who brought, chose and saved it is emptied, and who was matched to a name; what names their address is removed',
  },
  {
    id: id(),
    name: text('name').notNull(),
    /** null: it was pasted, or was too large to be kept. */
    fileId: uuid('file_id'),
    /** What was pasted, or what was read in the file. null: nothing was read yet, or it was saved. */
    text: text('text'),
    understood: jsonb('understood').$type<Minutes>(),
    choices: jsonb('choices').$type<Choices>().notNull(),
    state: text('state').$type<ImportState>().notNull(),
    /** Why it could not be read. */
    reason: text('reason').$type<Reason>(),
    /** The meeting it became. */
    eventId: uuid('event_id'),
    broughtBy: by('brought_by'),
    broughtAt: at('brought_at').notNull(),
    /** Who saved or removed it last. */
    decidedBy: by('decided_by'),
    decidedAt: at('decided_at'),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    index('meeting_import_state').on(table.networkId, table.state, table.broughtAt),
    index('meeting_import_meeting').on(table.networkId, table.eventId),
  ],
);
