import { newId, type Tx } from '#platform/db';
import type { Role } from '#platform/member';
import type { Language } from '#platform/texts';
import { dayOf } from '../rules/days.ts';
import { membership, person } from '../tables.ts';

type Known = { name: string; email: string; language: Language | null; now: Date };

/** A person whose address is proven: they came by a link sent there. Returns their id. */
export async function savePerson(tx: Tx, { name, email, language, now }: Known): Promise<string> {
  const id = newId();
  const moments = { createdAt: now, updatedAt: now };
  await tx.insert(person).values({ id, name, email: email.toLowerCase(), emailVerified: true, language, ...moments });
  return id;
}

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
