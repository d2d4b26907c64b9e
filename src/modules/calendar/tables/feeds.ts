import { index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
import type { Language } from '#platform/texts';
import type { FeedOf, ForeignKind, SourceState, UnreadKept } from '../rules/feeds/feeds.ts';

/** A secret address under which a calendar program reads events that are not public. */
export const feed = networkTable(
  'calendar_feed',
  { kept: 'until it is revoked', erasedBy: 'calendar: removed with its person' },
  {
    id: id(),
    of: text('of').$type<FeedOf>().notNull(),
    /** The person, organisation or space it is about; null: the network. */
    ofId: uuid('of_id'),
    /** SHA-256 of the secret, which nobody can read again. */
    secretHash: text('secret_hash').notNull(),
    madeBy: by('made_by').notNull(),
    madeAt: at('made_at').notNull(),
  },
  (table) => [
    uniqueIndex('calendar_feed_secret').on(table.secretHash),
    index('calendar_feed_of_person').on(table.madeBy),
  ],
);

/** Somebody else's calendar whose events are shown here: read again now and then, or brought once as a file. */
export const source = networkTable(
  'calendar_source',
  {
    kept: 'as long as the network; a file that nobody decided about goes after 30 days (job calendar.forgetLists)',
    erasedBy: 'calendar: authors are emptied',
  },
  {
    id: id(),
    name: text('name').notNull(),
    /** null: a file that was brought. */
    address: text('address'),
    /** A file that waits to be looked at; it goes when somebody decides. */
    fileId: uuid('file_id'),
    /** What its events are here, and in which language they are where they do not say. */
    kind: text('kind').$type<ForeignKind>().notNull(),
    language: text('language').$type<Language>().notNull(),
    audience: text('audience').$type<'public' | 'members'>().notNull(),
    state: text('state').$type<SourceState>().notNull(),
    /** Events it had when it was read last. */
    count: integer('count').notNull().default(0),
    /** What could not be read then, or only once: the first of it. */
    unread: jsonb('unread').$type<UnreadKept[]>().notNull().default([]),
    etag: text('etag'),
    readAt: at('read_at'),
    /** When it was last tried, whatever came of it. */
    triedAt: at('tried_at'),
    /** Since then it is not read again. */
    pausedAt: at('paused_at'),
    addedBy: by('added_by'),
    addedAt: at('added_at').notNull(),
    removedAt: at('removed_at'),
  },
  (table) => [index('calendar_source_of_network').on(table.networkId, table.readAt)],
);
