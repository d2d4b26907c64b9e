import type { PgColumnBuilderBase } from 'drizzle-orm/pg-core';
import { type PgTableExtraConfigValue, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';

export type TableKind = 'network' | 'installation';

/** How long rows stay, in one sentence, and what erases what they say of a person ('none': they say nothing of one). */
export type Retention = { kept: string; erasedBy: string };

type Declared = Retention & { name: string; kind: TableKind };

const declared = new Map<string, Declared>();

/** Every table of the product with its kind, its retention and its eraser. A test compares it with the database. */
export const declaredTables = (): Declared[] => [...declared.values()];

type Columns = Record<string, PgColumnBuilderBase>;
type Extra = (table: never) => PgTableExtraConfigValue[];

/** A table of things that belong to a network. Its key begins with the network, so no question can forget it. */
export function networkTable<Name extends string, Given extends Columns>(
  name: Name,
  retention: Retention,
  columns: Given,
  // biome-ignore lint/suspicious/noExplicitAny: drizzle types this by the finished table, which exists only below.
  extra?: (table: any) => PgTableExtraConfigValue[],
) {
  declared.set(name, { name, kind: 'network', ...retention });
  const all = { networkId: uuid('network_id').notNull(), ...columns };
  return pgTable(name, all, (table) => {
    const key = table as unknown as Record<'networkId' | 'id', never>;
    const constraints = (extra as Extra | undefined)?.(table as never) ?? [];
    return 'id' in columns ? [primaryKey({ columns: [key.networkId, key.id] }), ...constraints] : constraints;
  });
}

/** A table of the installation as a whole: people, sessions, organisations, jobs. */
export function installationTable<Name extends string, Given extends Columns>(
  name: Name,
  retention: Retention,
  columns: Given,
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  extra?: (table: any) => PgTableExtraConfigValue[],
) {
  declared.set(name, { name, kind: 'installation', ...retention });
  return pgTable(name, columns, (table) => {
    const key = table as unknown as Record<'id', never>;
    const constraints = (extra as Extra | undefined)?.(table as never) ?? [];
    return 'id' in columns ? [primaryKey({ columns: [key.id] }), ...constraints] : constraints;
  });
}
