import { newId, type Tx } from '#platform/db';
import type { InBoth, Language } from '#platform/texts';
import { usualLook } from '../rules/look.ts';
import { network } from '../tables.ts';

type Founding = {
  slug: string;
  name: InBoth;
  languages: Language[];
  communes: string[];
  by: string | null;
  now: Date;
};

/** Founds a network with its plenary still to be made; the address (`slug`) is for ever. */
export async function saveNetwork(tx: Tx, { slug, name, languages, communes, by, now }: Founding): Promise<string> {
  const id = newId();
  const usual = { look: usualLook, modulesOff: [], createdAt: now, createdBy: by };
  await tx.insert(network).values({ id, slug, name, languages, communes, ...usual });
  return id;
}
