import { newId, type Tx } from '#platform/db';
import type { Role } from '#platform/member';
import { dayOf } from '../rules/days.ts';
import { membership } from '../tables.ts';

type Joining = {
  networkId: string;
  personId: string;
  organisationId: string | null;
  role: Role;
  function?: { fr?: string; nl?: string };
  sinceOn?: string;
  untilOn?: string | null;
  by: string | null;
  now: Date;
};

export async function saveMembership(tx: Tx, { by, now, ...joining }: Joining): Promise<string> {
  const id = newId();
  const usual = { function: {}, sinceOn: dayOf(now) };
  await tx.insert(membership).values({ id, ...usual, ...joining, addedAt: now, addedBy: by });
  return id;
}
