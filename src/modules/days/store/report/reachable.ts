import { reachableFrom } from '#modules/calendar';
import type { Db } from '#platform/db';
import type { Which } from '../day.ts';

/** How many letters it will be: people of one address read one. */
export async function reachableAddresses(db: Db, which: Which): Promise<number> {
  const addresses = new Set<string>();
  for (let after: string | null = null; ; ) {
    const people = await reachableFrom(db, which, after);
    for (const { address } of people) addresses.add(address);
    after = people.at(-1)?.registrationId ?? null;
    if (people.length < 200) return addresses.size;
  }
}
