import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '#platform/db';
import type { Role } from '#platform/member';
import { membership, person } from '../tables.ts';
import { isRunning, strongest } from './member.ts';

export type Proposed = { name: string; email: string; role: Role };

let emails: readonly string[] = [];

/** Once per process: whom the page to sign in proposes, because everybody may be them. In the demo alone. */
export function propose(given: readonly string[]): void {
  emails = given;
}

/** Those of them who are there, as what they do first. Costs nothing where nobody is proposed. */
export async function peopleProposed(db: Db, now: Date): Promise<Proposed[]> {
  if (emails.length === 0) return [];
  const { name, email } = person;
  const rows = await db
    .select({ name, email, role: membership.role })
    .from(person)
    .innerJoin(membership, eq(membership.personId, person.id))
    .where(and(inArray(email, [...emails]), isRunning(now)))
    .orderBy(strongest, email);
  return rows.filter((row, at) => rows.findIndex((other) => other.email === row.email) === at);
}
