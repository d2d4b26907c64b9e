import { bigint, customType, type ExtraConfigColumn, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, by, networkTable } from '#platform/db';

const bytes = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => 'bytea',
  toDriver: (given) => Buffer.from(given.buffer, given.byteOffset, given.byteLength),
  fromDriver: (kept) => new Uint8Array(kept.buffer, kept.byteOffset, kept.byteLength),
});

/** Which text: the thing of a module whose words are written together. */
const named = { kind: text('kind').notNull(), documentId: uuid('document_id').notNull() };
const numbered = { ...named, sequence: bigint('sequence', { mode: 'number' }).notNull() };

type Key = 'networkId' | 'kind' | 'documentId' | 'sequence';
const onePerNumber = (table: Record<Key, ExtraConfigColumn>) => [
  primaryKey({ columns: [table.networkId, table.kind, table.documentId, table.sequence] }),
];

/** One row per text: its lock, and how far its numbers go. Whoever adds to the text holds this row until it is kept. */
export const writtenDocument = networkTable(
  'written_document',
  { kept: 'as long as what it is the text of', erasedBy: 'none' },
  { ...named, sequence: bigint('sequence', { mode: 'number' }).notNull(), begunAt: at('begun_at').notNull() },
  (table) => [primaryKey({ columns: [table.networkId, table.kind, table.documentId] })],
);

/** What was typed, as it came. It is there before anybody is told that it is saved. */
export const writtenUpdate = networkTable(
  'written_update',
  {
    kept: 'until a version holds it; the version lives as long as the text',
    erasedBy: 'writing: the author is emptied',
  },
  { ...numbered, change: bytes('change').notNull(), byPersonId: by('by_person_id'), at: at('at').notNull() },
  onePerNumber,
);

/** The whole text as it was after the change of that number. The newest one and what follows it are the text. */
export const writtenVersion = networkTable(
  'written_version',
  { kept: 'as long as the text; moments nobody named are thinned out', erasedBy: 'writing: the author is emptied' },
  {
    ...numbered,
    state: bytes('state').notNull(),
    /** What somebody called this moment. null: one of those kept every few minutes. */
    name: text('name'),
    byPersonId: by('by_person_id'),
    at: at('at').notNull(),
  },
  onePerNumber,
);
