import { randomInt } from 'node:crypto';
import { inArray } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { newCode } from '../rules/code.ts';
import { registration } from '../tables/index.ts';

/** So many codes that nobody has. Whoever inserts them still lets the unique index decide, see `saveRegistrations`. */
export async function freshCodes(db: Db, count: number): Promise<string[]> {
  const free = new Set<string>();
  while (free.size < count) {
    const offered = new Set<string>();
    while (offered.size < count - free.size) offered.add(newCode(randomInt));
    const known = await db
      .select({ code: registration.code })
      .from(registration)
      .where(inArray(registration.code, [...offered]));
    for (const { code } of known) offered.delete(code);
    for (const code of offered) free.add(code);
  }
  return [...free];
}
