import type { BuildExtraConfigColumns } from 'drizzle-orm';
import type { PgColumnBuilderBase, PgUUIDBuilderInitial } from 'drizzle-orm/pg-core';
import { type ExtraConfigColumn, type PgTableExtraConfigValue, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';

export type TableKind = 'network' | 'installation';

/** How long rows stay, in one sentence, and what erases what they say of a person ('none': they say nothing of one). */
export type Retention = { kept: string; erasedBy: string };

type Declared = Retention & { name: string; kind: TableKind };

const declared = new Map<string, Declared>();

/** Every table of the product with its kind, its retention and its eraser. A test compares it with the database. */
export const declaredTables = (): Declared[] => [...declared.values()];

type Columns = Record<string, PgColumnBuilderBase>;
type InNetwork<Given extends Columns> = Given & { networkId: PgUUIDBuilderInitial<'network_id'> };
type Keys = { networkId?: ExtraConfigColumn; id?: ExtraConfigColumn };
/** The columns of a finished table, as its keys and indexes name them. */
type Made<Name extends string, Given extends Columns> = BuildExtraConfigColumns<Name, Given, 'pg'>;

/** A table of things that belong to a network. Its key begins with the network, so no question can forget it. */
export function networkTable<Name extends string, Given extends Columns>(
  name: Name,
  retention: Retention,
  columns: Given,
  extra?: (table: Made<Name, InNetwork<Given>>) => PgTableExtraConfigValue[],
) {
  declared.set(name, { name, kind: 'network', ...retention });
  const all = { networkId: uuid('network_id').notNull(), ...columns };
  return pgTable(name, all, (table) => {
    const { networkId, id }: Keys = table;
    const constraints = extra?.(table) ?? [];
    return networkId && id ? [primaryKey({ columns: [networkId, id] }), ...constraints] : constraints;
  });
}

/** A table of the installation as a whole: people, sessions, organisations, jobs. */
export function installationTable<Name extends string, Given extends Columns>(
  name: Name,
  retention: Retention,
  columns: Given,
  extra?: (table: Made<Name, Given>) => PgTableExtraConfigValue[],
) {
  declared.set(name, { name, kind: 'installation', ...retention });
  return pgTable(name, columns, (table) => {
    const { id }: Keys = table;
    const constraints = extra?.(table) ?? [];
    return id ? [primaryKey({ columns: [id] }), ...constraints] : constraints;
  });
}
