import { and, asc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import type { InBoth, Written } from '#platform/texts';
import type { SpaceAccess, SpaceKind } from '../rules/space.ts';
import { space } from '../tables.ts';

export type Space = {
  id: string;
  kind: SpaceKind;
  access: SpaceAccess;
  name: InBoth;
  purpose: Written | null;
  joinUntilOn: string | null;
  closedAt: Date | null;
  version: number;
};

export type SpaceInForm = Pick<Space, 'kind' | 'access' | 'name' | 'purpose' | 'joinUntilOn'>;

const { id, kind, access, name, purpose, joinUntilOn, closedAt, version } = space;
const asked = { id, kind, access, name, purpose, joinUntilOn, closedAt, version };
const theSpace = ({ networkId, spaceId }: Of): SQL | undefined => and(eq(space.networkId, networkId), eq(id, spaceId));
type Of = { networkId: string; spaceId: string };

/** Plenary first, then the committee, then working groups; those that are closed stand last. */
export const spacesOf = (db: Db, networkId: string): Promise<Space[]> =>
  db
    .select(asked)
    .from(space)
    .where(eq(space.networkId, networkId))
    .orderBy(
      sql`${closedAt} is not null`,
      sql`array_position(array['plenary','committee','workingGroup'], ${kind})`,
      asc(sql`lower(${name}->>'fr')`),
      asc(id),
    );

export async function spaceOf(db: Db, which: Of): Promise<Space | null> {
  const [found] = await db.select(asked).from(space).where(theSpace(which));
  return found ?? null;
}

export const spacesByIds = (db: Db, networkId: string, ids: string[]): Promise<Space[]> =>
  db
    .select(asked)
    .from(space)
    .where(and(eq(space.networkId, networkId), inArray(id, ids)));

/** Holds the space until the transaction ends. */
export async function spaceToChange(tx: Tx, which: Of): Promise<Space | null> {
  await tx.execute(sql`select 1 from ${space} where ${theSpace(which)} for update`);
  return spaceOf(tx, which);
}

type Opening = SpaceInForm & { networkId: string; by: string | null; now: Date };

export async function saveSpace(tx: Tx, { by, now, ...opening }: Opening): Promise<string> {
  const spaceId = newId();
  await tx.insert(space).values({ id: spaceId, ...opening, createdAt: now, createdBy: by });
  return spaceId;
}

export async function saveSpaceChange(tx: Tx, which: Of, change: SpaceInForm): Promise<void> {
  await tx
    .update(space)
    .set({ ...change, version: sql`${version} + 1` })
    .where(theSpace(which));
}

export async function markSpaceClosed(tx: Tx, which: Of, closed: { by: string; now: Date } | null): Promise<void> {
  await tx
    .update(space)
    .set({ closedAt: closed?.now ?? null, closedBy: closed?.by ?? null, version: sql`${version} + 1` })
    .where(theSpace(which));
}

export const openSpaces = (db: Db, networkId: string): Promise<Space[]> =>
  db
    .select(asked)
    .from(space)
    .where(and(eq(space.networkId, networkId), isNull(closedAt)));

export async function forgetSpaceAuthor(tx: Tx, personId: string): Promise<void> {
  await tx.update(space).set({ createdBy: null }).where(eq(space.createdBy, personId));
  await tx.update(space).set({ closedBy: null }).where(eq(space.closedBy, personId));
}
