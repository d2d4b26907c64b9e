import { and, asc, eq, isNull, or, sql } from 'drizzle-orm';
import type { Db } from '#platform/db';
import type { Language } from '#platform/texts';
import type { OrganisationKind } from '../rules/organisation.ts';
import { organisation, organisationInNetwork } from '../tables.ts';
import type { OrganisationInNetwork } from './organisations.ts';
import { has, plain } from './plain.ts';

export const ROWS_ON_A_PAGE = 50;

type Asked = { networkId: string; search: string; kind: OrganisationKind | null; page: number; lang: Language };

/** A page of a network's organisations. Searched in names, aliases and commune. */
export async function organisationPage(
  db: Db,
  { networkId, search, kind, page, lang }: Asked,
): Promise<{ organisations: OrganisationInNetwork[]; total: number }> {
  const { id, name, aliases, commune } = organisation;
  const words = sql`${name}::text || ' ' || ${aliases}::text || ' ' || coalesce(${commune}, '')`;
  const rows = await db
    .select({ id, name, aliases, kind: organisation.kind, commune, total: sql<number>`(count(*) over ())::int` })
    .from(organisationInNetwork)
    .innerJoin(organisation, eq(id, organisationInNetwork.organisationId))
    .where(
      and(
        eq(organisationInNetwork.networkId, networkId),
        isNull(organisation.mergedInto),
        kind ? eq(organisation.kind, kind) : undefined,
        search ? or(has(words, search)) : undefined,
      ),
    )
    .orderBy(asc(plain(sql`coalesce(${name}->>${lang}, ${name}->>'fr')`)), asc(id))
    .limit(ROWS_ON_A_PAGE)
    .offset((page - 1) * ROWS_ON_A_PAGE);
  return { organisations: rows, total: rows[0]?.total ?? 0 };
}

/** The kinds of organisation there are in a network. */
export async function kindsIn(db: Db, networkId: string): Promise<OrganisationKind[]> {
  const rows = await db
    .selectDistinct({ kind: organisation.kind })
    .from(organisationInNetwork)
    .innerJoin(organisation, eq(organisation.id, organisationInNetwork.organisationId))
    .where(and(eq(organisationInNetwork.networkId, networkId), isNull(organisation.mergedInto)));
  return rows.map(({ kind }) => kind);
}
