import type { Db } from '#platform/db';
import type { PrintedSeating } from '../rules/printed.ts';
import { type Whys, whysSince } from '../rules/why-moved.ts';
import type { Which } from './day.ts';
import { mixableOf } from './mixable.ts';

/** Why people sit elsewhere than on their badges. */
export async function whysOf(db: Db, which: Which, printed: PrintedSeating, now: Date): Promise<Whys> {
  return whysSince(printed, await mixableOf(db, which, { byPresence: true }, now));
}
