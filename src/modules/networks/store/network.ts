import { eq } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { optionalModules } from '#platform/module';
import type { NetworkInAddress } from '#platform/web';
import { network } from '../tables.ts';

export async function networkBySlug(db: Db, slug: string): Promise<NetworkInAddress | null> {
  const [found] = await db.select().from(network).where(eq(network.slug, slug));
  return found ? inAddress(found) : null;
}

export async function networkById(db: Db, id: string): Promise<NetworkInAddress | null> {
  const [found] = await db.select().from(network).where(eq(network.id, id));
  return found ? inAddress(found) : null;
}

const inAddress = ({
  id,
  slug,
  name,
  languages,
  modulesOff,
  communes,
}: typeof network.$inferSelect): NetworkInAddress => ({
  id,
  slug,
  name,
  languages,
  modules: optionalModules().filter((module) => !modulesOff.includes(module)),
  area: communes.length > 0 ? communes.join(', ') : null,
});
