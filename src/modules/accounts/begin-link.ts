import { anyNetwork } from '#modules/networks';
import type { Db } from '#platform/db';
import { sealed, unsealed } from '#platform/web';
import { printedLinkEnd } from './rules/sign-in.ts';

const PURPOSE = 'accounts.begin';

/** The path of the page that founds the first network. null: there is one already. */
export async function firstCoordinatorLink(db: Db, now: Date): Promise<string | null> {
  if (await anyNetwork(db)) return null;
  return `/begin?key=${sealed(PURPOSE, 'first', printedLinkEnd(now))}`;
}

export const isBeginKey = (key: string, now: Date): boolean => unsealed(PURPOSE, key, now) === 'first';
