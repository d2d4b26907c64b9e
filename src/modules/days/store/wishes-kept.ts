import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { isId, newId, type Tx } from '#platform/db';
import type { Written } from '#platform/texts';
import type { DaySettings, Origin, Wish } from '../rules/wishes.ts';
import { acceptance, settings, wish } from '../tables/index.ts';
import type { Which } from './day.ts';

/** false: somebody changed them since the version that was seen. */
export async function saveSettings(tx: Tx, which: Which, { version, ...said }: DaySettings): Promise<boolean> {
  const saved = await tx
    .insert(settings)
    .values({ ...which, ...said, version: 1 })
    .onConflictDoUpdate({
      target: [settings.networkId, settings.eventId],
      set: { ...said, version: sql`${settings.version} + 1` },
      setWhere: eq(settings.version, version),
    })
    .returning({ version: settings.version });
  // A day nobody said anything about has version 0; whoever is second to be first is late as well.
  return saved.length > 0 && (saved[0]?.version === version + 1 || version === 0);
}

export type WishWritten = Omit<Wish, 'id' | 'version'>;
type WhichWish = Which & { wishId: string };

const isIt = ({ networkId, eventId, wishId }: WhichWish) =>
  and(eq(wish.networkId, networkId), eq(wish.eventId, eventId), eq(wish.id, wishId));

export async function saveWish(tx: Tx, which: Which, written: WishWritten, by: string, now: Date): Promise<string> {
  const id = newId();
  await tx.insert(wish).values({ ...which, id, ...written, version: 1, madeBy: by, madeAt: now });
  return id;
}

export async function changeWish(tx: Tx, which: WhichWish, written: WishWritten): Promise<void> {
  await tx
    .update(wish)
    .set({ ...written, version: sql`${wish.version} + 1` })
    .where(isIt(which));
}

/** Holds the wish, so that two who change it at once do so one after the other. null: it is not there, or was removed. */
export async function heldWish(tx: Tx, which: WhichWish): Promise<{ version: number } | null> {
  if (!isId(which.wishId)) return null;
  const [found] = await tx
    .select({ version: wish.version })
    .from(wish)
    .where(and(isIt(which), isNull(wish.removedAt)))
    .for('update');
  return found ?? null;
}

export async function markWishRemoved(tx: Tx, which: WhichWish, by: string, now: Date): Promise<void> {
  await tx
    .update(wish)
    .set({ removedAt: now, removedBy: by, version: sql`${wish.version} + 1` })
    .where(isIt(which));
}

/** false: there is nothing to bring back. */
export async function markWishReturned(tx: Tx, which: WhichWish): Promise<boolean> {
  if (!isId(which.wishId)) return false;
  const back = await tx
    .update(wish)
    .set({ removedAt: null, removedBy: null, version: sql`${wish.version} + 1` })
    .where(and(isIt(which), isNotNull(wish.removedAt)))
    .returning({ id: wish.id });
  return back.length > 0;
}

type Accepting = { origin: Origin; reason: Written; by: string; now: Date };

/** The word before it about the same wish ends. */
export async function saveAcceptance(tx: Tx, which: Which, { origin, reason, by, now }: Accepting): Promise<string> {
  const id = newId();
  await endWordOf(tx, which, origin, now);
  await tx.insert(acceptance).values({ ...which, id, origin, reason, by, at: now });
  return id;
}

/** What was said about it is no longer about what it says. */
export async function endWordOf(tx: Tx, which: Which, origin: Origin, now: Date): Promise<void> {
  await tx.update(acceptance).set({ endedAt: now }).where(isStanding(which, origin));
}

const isStanding = ({ networkId, eventId }: Which, origin: Origin) =>
  and(
    eq(acceptance.networkId, networkId),
    eq(acceptance.eventId, eventId),
    eq(acceptance.origin, origin),
    isNull(acceptance.endedAt),
  );

type WhichAcceptance = Which & { acceptanceId: string };

/** null: there is no such word, or it ended already. Answers what it spoke of. */
export async function endAcceptance(tx: Tx, which: WhichAcceptance, now: Date): Promise<Origin | null> {
  if (!isId(which.acceptanceId)) return null;
  const [ended] = await tx
    .update(acceptance)
    .set({ endedAt: now })
    .where(and(isThat(which), isNull(acceptance.endedAt)))
    .returning({ origin: acceptance.origin });
  return (ended?.origin as Origin | undefined) ?? null;
}

/** Stands again. null: there is none that ended. A later word about the same wish ends then. */
export async function returnAcceptance(tx: Tx, which: WhichAcceptance, now: Date): Promise<Origin | null> {
  if (!isId(which.acceptanceId)) return null;
  const [found] = await tx
    .select({ origin: acceptance.origin })
    .from(acceptance)
    .where(and(isThat(which), isNotNull(acceptance.endedAt)));
  if (!found) return null;
  const origin = found.origin as Origin;
  await endWordOf(tx, which, origin, now);
  await tx.update(acceptance).set({ endedAt: null }).where(isThat(which));
  return origin;
}

const isThat = ({ networkId, eventId, acceptanceId }: WhichAcceptance) =>
  and(eq(acceptance.networkId, networkId), eq(acceptance.eventId, eventId), eq(acceptance.id, acceptanceId));
