import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '#platform/db';
import type { Language } from '#platform/texts';
import { membership, person } from '../tables.ts';
import { isRunning } from './member.ts';

/** Somebody to write to. */
export type Reachable = { personId: string; name: string; email: string; language: Language | null };

/** Names by id; whoever has been erased is not in it. */
export async function personNames(db: Db, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { id, name } = person;
  const rows = await db
    .select({ id, name })
    .from(person)
    .where(inArray(id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row.name]));
}

export const coordinatorsOf = (db: Db, networkId: string, now: Date): Promise<Reachable[]> =>
  db
    .selectDistinctOn([person.id], reachable)
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(and(eq(membership.networkId, networkId), eq(membership.role, 'coordinator'), isRunning(now)))
    .orderBy(asc(person.id));

type Of = { networkId: string; organisationId: string; now: Date };

export const delegatesOf = (db: Db, { networkId, organisationId, now }: Of): Promise<Reachable[]> =>
  db
    .select(reachable)
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(
      and(
        eq(membership.networkId, networkId),
        eq(membership.organisationId, organisationId),
        eq(membership.role, 'delegate'),
        isRunning(now),
      ),
    )
    .orderBy(asc(membership.sinceOn), asc(membership.id));

const reachable = { personId: person.id, name: person.name, email: person.email, language: person.language };
