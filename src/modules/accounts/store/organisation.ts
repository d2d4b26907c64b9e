import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import type { InBoth } from '#platform/texts';
import type { OrganisationKind } from '../rules/organisation.ts';
import { organisation, organisationChange, organisationInNetwork } from '../tables.ts';

export type Organisation = {
  id: string;
  name: InBoth;
  aliases: string[];
  kind: OrganisationKind;
  commune: string | null;
  enterpriseNumber: string | null;
  mergedInto: string | null;
  version: number;
};

export type OrganisationInForm = Pick<Organisation, 'name' | 'aliases' | 'kind' | 'commune' | 'enterpriseNumber'>;

const { id, name, aliases, kind, commune, enterpriseNumber, mergedInto, version } = organisation;
const asked = { id, name, aliases, kind, commune, enterpriseNumber, mergedInto, version };

type Which = { networkId: string; organisationId: string };
const inNetwork = ({ networkId, organisationId }: Which) =>
  and(eq(organisationInNetwork.networkId, networkId), eq(organisationInNetwork.organisationId, organisationId));

export const isInNetwork = async (db: Db, which: Which): Promise<boolean> =>
  (await db.select({ id: organisationInNetwork.organisationId }).from(organisationInNetwork).where(inNetwork(which)))
    .length > 0;

/** An organisation of this network; those of elsewhere are not here. */
export async function organisationOf(db: Db, which: Which): Promise<Organisation | null> {
  const [found] = await db
    .select(asked)
    .from(organisationInNetwork)
    .innerJoin(organisation, eq(id, organisationInNetwork.organisationId))
    .where(inNetwork(which));
  return found ?? null;
}

/** Where an old address leads: the organisation this one turned out to be. null: it is itself. */
export async function mergedIntoOf(db: Db, organisationId: string): Promise<string | null> {
  const [found] = await db.select({ mergedInto }).from(organisation).where(eq(id, organisationId));
  return found?.mergedInto ?? null;
}

/** Holds the organisations until the transaction ends, always in the same order. */
export async function organisationsToChange(tx: Tx, ids: string[]): Promise<Map<string, Organisation>> {
  const rows = await tx.select(asked).from(organisation).where(inArray(id, ids)).orderBy(id).for('update');
  return new Map(rows.map((row) => [row.id, row]));
}

export async function organisationByNumber(db: Db, number: string): Promise<Organisation | null> {
  const [found] = await db
    .select(asked)
    .from(organisation)
    .where(and(eq(enterpriseNumber, number), isNull(mergedInto)));
  return found ?? null;
}

/** Organisations of the installation whose name or alias, in small letters, is one of these. */
export const organisationsNamed = (db: Db, names: string[]): Promise<Organisation[]> => {
  const wanted = names.map((one) => one.toLowerCase());
  const list = sql`array[${sql.join(
    wanted.map((one) => sql`${one}`),
    sql`, `,
  )}]::text[]`;
  return db
    .select(asked)
    .from(organisation)
    .where(
      and(
        isNull(mergedInto),
        sql`(lower(${name}->>'fr') = any(${list}) or lower(${name}->>'nl') = any(${list})
          or exists (select 1 from jsonb_array_elements_text(${aliases}) as known where lower(known) = any(${list})))`,
      ),
    )
    .limit(5);
};

export async function networksOfOrganisation(db: Db, organisationId: string): Promise<string[]> {
  const { networkId } = organisationInNetwork;
  const rows = await db
    .select({ networkId })
    .from(organisationInNetwork)
    .where(eq(organisationInNetwork.organisationId, organisationId));
  return rows.map((row) => row.networkId);
}

export async function bringIntoNetwork(
  tx: Tx,
  which: Which,
  { by, now }: { by: string | null; now: Date },
): Promise<void> {
  await tx
    .insert(organisationInNetwork)
    .values({ ...which, addedAt: now, addedBy: by })
    .onConflictDoNothing();
}

export async function takeOutOfNetwork(tx: Tx, which: Which): Promise<void> {
  await tx.delete(organisationInNetwork).where(inNetwork(which));
}

export async function saveOrganisation(
  tx: Tx,
  organisationId: string,
  change: Partial<OrganisationInForm & { mergedInto: string }>,
): Promise<void> {
  await tx
    .update(organisation)
    .set({ ...change, version: sql`${version} + 1` })
    .where(eq(id, organisationId));
}

/** Those that had become this one become the other one with it. */
export async function pointMergedTo(tx: Tx, from: string, into: string): Promise<void> {
  await tx
    .update(organisation)
    .set({ mergedInto: into })
    .where(and(eq(mergedInto, from), ne(id, into)));
}

type Change = { kind: 'edited' | 'merged'; before: Record<string, unknown>; by: string; now: Date };

export async function keepOrganisationChange(
  tx: Tx,
  organisationId: string,
  { kind, before, by, now }: Change,
): Promise<void> {
  if (Object.keys(before).length === 0) return;
  const row = { id: newId(), organisationId, kind, before, changedAt: now, changedBy: by };
  await tx.insert(organisationChange).values(row);
}
