import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { type Db, newId, type Tx } from '#platform/db';
import type { InBoth } from '#platform/texts';
import type { OrganisationKind } from '../rules/organisation.ts';
import { organisation, organisationInNetwork } from '../tables.ts';
import { plain } from './plain.ts';

export type OrganisationInNetwork = {
  id: string;
  name: InBoth;
  aliases: string[];
  kind: OrganisationKind;
  commune: string | null;
};

/** Every organisation of a network, by its French name. */
export function organisationsOf(db: Db, networkId: string): Promise<OrganisationInNetwork[]> {
  const { id, name, aliases, kind, commune } = organisation;
  return db
    .select({ id, name, aliases, kind, commune })
    .from(organisationInNetwork)
    .innerJoin(organisation, eq(organisation.id, organisationInNetwork.organisationId))
    .where(and(eq(organisationInNetwork.networkId, networkId), isNull(organisation.mergedInto)))
    .orderBy(asc(plain(sql`${name}->>'fr'`)), asc(id));
}

/** Names by id. An organisation that turned out to be another one has that one's name. */
export async function organisationNames(db: Db, ids: string[]): Promise<Map<string, InBoth>> {
  if (ids.length === 0) return new Map();
  const kept = alias(organisation, 'kept');
  const rows = await db
    .select({ id: organisation.id, own: organisation.name, kept: kept.name })
    .from(organisation)
    .leftJoin(kept, eq(kept.id, organisation.mergedInto))
    .where(inArray(organisation.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row.kept ?? row.own]));
}

type Adding = {
  networkId: string;
  /** A name alone is the same in French and in Dutch until somebody says otherwise. */
  name: InBoth | string;
  kind?: OrganisationKind;
  commune?: string | null;
  aliases?: string[];
  enterpriseNumber?: string | null;
  by: string | null;
  now: Date;
};

/** A new organisation, in this network. Returns its id. */
export async function addOrganisation(tx: Tx, { networkId, name, by, now, ...rest }: Adding): Promise<string> {
  const id = newId();
  await tx.insert(organisation).values({
    id,
    name: typeof name === 'string' ? { fr: name, nl: name } : name,
    aliases: rest.aliases ?? [],
    kind: rest.kind ?? 'other',
    commune: rest.commune ?? null,
    enterpriseNumber: rest.enterpriseNumber ?? null,
    createdAt: now,
    createdBy: by,
  });
  await tx.insert(organisationInNetwork).values({ networkId, organisationId: id, addedAt: now, addedBy: by });
  return id;
}
