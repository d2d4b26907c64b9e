import { demoSignInLink, firstCoordinatorLink } from '#modules/accounts';
import type { Db } from '#platform/db';
import { DEMO_COORDINATOR } from './demo/people.ts';

/** The way in for whoever started the product: into the demo network, or to begin the first network. null: neither. */
export async function wayIn(
  db: Db,
  { demo, now }: { demo: boolean; now: Date },
): Promise<{ label: string; path: string } | null> {
  const begin = await firstCoordinatorLink(db, now);
  if (begin) return { label: 'Begin your network', path: begin };
  const signIn = demo ? await demoSignInLink(db, { email: DEMO_COORDINATOR, now }) : null;
  return signIn ? { label: 'Sign in as the demo coordinator', path: signIn } : null;
}
