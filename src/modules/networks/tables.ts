import { date, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, installationTable, networkTable } from '#platform/db';
import type { InBoth, Language } from '#platform/texts';
import { written } from '#platform/texts';
import type { Look } from './rules/look.ts';
import type { SpaceAccess, SpaceKind } from './rules/space.ts';

/** A network: a zone (a set of communes) or a theme. Several live on one installation. */
export const network = installationTable(
  'network',
  { kept: 'as long as the network', erasedBy: 'networks: the author is emptied' },
  {
    id: id(),
    /** Its place in addresses, `/n/:slug`. It never changes: addresses are printed. */
    slug: text('slug').notNull(),
    name: jsonb('name').$type<InBoth>().notNull(),
    about: written('about'),
    /** Names of communes, as people say them; empty: a theme without borders. */
    communes: jsonb('communes').$type<string[]>().notNull(),
    languages: jsonb('languages').$type<Language[]>().notNull(),
    look: jsonb('look').$type<Look>().notNull(),
    /** Names of the optional modules that are switched off; a module that comes later is on. */
    modulesOff: jsonb('modules_off').$type<string[]>().notNull(),
    version: integer('version').notNull().default(1),
    createdAt: at('created_at').notNull(),
    createdBy: by('created_by'),
  },
  (table) => [uniqueIndex('network_slug').on(table.slug)],
);

/** A place of work inside a network: plenary, steering committee, working group. Who is in it belongs to accounts. */
export const space = networkTable(
  'space',
  { kept: 'as long as the network; a closed space stays readable', erasedBy: 'networks: authors are emptied' },
  {
    id: id(),
    kind: text('kind').$type<SpaceKind>().notNull(),
    access: text('access').$type<SpaceAccess>().notNull(),
    name: jsonb('name').$type<InBoth>().notNull(),
    purpose: written('purpose'),
    /** Last day on which one may ask to join; null: at any time. */
    joinUntilOn: date('join_until_on'),
    closedAt: at('closed_at'),
    closedBy: by('closed_by'),
    version: integer('version').notNull().default(1),
    createdAt: at('created_at').notNull(),
    createdBy: by('created_by'),
  },
);

/** What a network or a space was before somebody changed it: history, and the way back. */
export const networkChange = networkTable(
  'network_change',
  { kept: 'as long as the network', erasedBy: 'networks: the author is emptied' },
  {
    id: id(),
    /** The network itself or one of its spaces. */
    thingId: uuid('thing_id').notNull(),
    /** Names of the fields that changed, and what they said before. */
    before: jsonb('before').$type<Record<string, unknown>>().notNull(),
    changedAt: at('changed_at').notNull(),
    changedBy: by('changed_by'),
  },
);
