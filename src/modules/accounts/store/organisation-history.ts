import { desc, eq } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { organisationChange, person } from '../tables.ts';

export type OrganisationChangeShown = {
  kind: 'edited' | 'merged' | 'unmerged';
  before: Record<string, unknown>;
  changedAt: Date;
  who: string | null;
};

export const organisationChanges = (db: Db, organisationId: string): Promise<OrganisationChangeShown[]> => {
  const { kind, before, changedAt, changedBy } = organisationChange;
  return db
    .select({ kind, before, changedAt, who: person.name })
    .from(organisationChange)
    .leftJoin(person, eq(person.id, changedBy))
    .where(eq(organisationChange.organisationId, organisationId))
    .orderBy(desc(changedAt), desc(organisationChange.id))
    .limit(20);
};
