import { integer, text, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';

/** What is known of a stored file; its bytes stand in the store under `networkId/id`. */
export const storedFile = networkTable(
  'stored_file',
  {
    kept: 'as long as what it hangs on, which removes it (files of lists: job calendar.forgetLists)',
    erasedBy: 'files: the author is emptied',
  },
  {
    id: id(),
    name: text('name').notNull(),
    contentType: text('content_type').notNull(),
    size: integer('size').notNull(),
    sha256: text('sha256').notNull(),
    /** The thing it hangs on, see `#platform/subject`. */
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    storedBy: by('stored_by'),
    storedAt: at('stored_at').notNull(),
  },
);
