import { asc, eq, sql } from 'drizzle-orm';
import { type Db, newId, prepared, type Tx } from '#platform/db';
import { optionalModules } from '#platform/module';
import type { InBoth, Language, Written } from '#platform/texts';
import type { NetworkInAddress } from '#platform/web';
import { type Look, usualLook } from '../rules/look.ts';
import { network } from '../tables.ts';

type Row = typeof network.$inferSelect;

const bySlug = prepared((db) =>
  db
    .select()
    .from(network)
    .where(eq(network.slug, sql.placeholder('slug')))
    .prepare('network_by_slug'),
);

export async function networkBySlug(db: Db, slug: string): Promise<NetworkInAddress | null> {
  const [found] = await bySlug(db).execute({ slug });
  return found ? inAddress(found) : null;
}

export async function networkById(db: Db, id: string): Promise<NetworkInAddress | null> {
  const [found] = await db.select().from(network).where(eq(network.id, id));
  return found ? inAddress(found) : null;
}

/** Every network of the installation, by its French name: there are as many as a person can read. */
export async function allNetworks(db: Db): Promise<(NetworkInAddress & { about: Written | null })[]> {
  const rows = await db
    .select()
    .from(network)
    .orderBy(asc(sql`lower(${network.name}->>'fr')`), asc(network.id));
  return rows.map((row) => ({ ...inAddress(row), about: row.about }));
}

const inAddress = ({ id, slug, name, languages, modulesOff, communes, look }: Row): NetworkInAddress => ({
  id,
  slug,
  name,
  languages,
  modules: optionalModules().filter((module) => !modulesOff.includes(module)),
  area: communes.length > 0 ? communes.join(', ') : null,
  accent: look.accent,
});

/** What coordinators decide about their network. */
export type Settings = {
  name: InBoth;
  about: Written | null;
  communes: string[];
  languages: Language[];
  look: Look;
  modulesOff: string[];
};

export async function settingsOf(db: Db, networkId: string): Promise<(Settings & { version: number }) | null> {
  const { name, about, communes, languages, look, modulesOff, version } = network;
  const [found] = await db
    .select({ name, about, communes, languages, look, modulesOff, version })
    .from(network)
    .where(eq(network.id, networkId));
  return found ?? null;
}

/** Holds the network until the transaction ends, so that two coordinators cannot both be the next version. */
export async function settingsToChange(tx: Tx, networkId: string): Promise<(Settings & { version: number }) | null> {
  await tx.execute(sql`select 1 from ${network} where ${network.id} = ${networkId} for update`);
  return settingsOf(tx, networkId);
}

export async function saveSettings(tx: Tx, networkId: string, settings: Settings): Promise<void> {
  await tx
    .update(network)
    .set({ ...settings, version: sql`${network.version} + 1` })
    .where(eq(network.id, networkId));
}

type Founding = { slug: string; name: InBoth; languages: Language[]; communes: string[]; by: string | null; now: Date };

/** A new network. Its address (`slug`) is for ever: it will be printed. Returns its id. */
export async function saveNetwork(tx: Tx, { slug, name, languages, communes, by, now }: Founding): Promise<string> {
  const id = newId();
  const usual = { look: usualLook, modulesOff: [], createdAt: now, createdBy: by };
  await tx.insert(network).values({ id, slug, name, languages, communes, ...usual });
  return id;
}

/** Holds the list of networks until the transaction ends: nobody else founds one meanwhile. */
export async function holdNetworks(tx: Tx): Promise<void> {
  await tx.execute(sql`lock table ${network} in share row exclusive mode`);
}

export const anyNetwork = async (db: Db): Promise<boolean> =>
  (await db.select({ id: network.id }).from(network).limit(1)).length > 0;

/** Whoever is erased stays in no network as its author. */
export async function forgetNetworkAuthor(tx: Tx, personId: string): Promise<void> {
  await tx.update(network).set({ createdBy: null }).where(eq(network.createdBy, personId));
}
