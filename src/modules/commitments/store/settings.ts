import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db';
import { type FollowUpSettings, usualFollowUp } from '../rules/follow-up.ts';
import { followUp, followUpSettings } from '../tables.ts';

export type KeptSettings = FollowUpSettings & { version: number };

/** The usual ones where the network chose no others. */
export async function settingsOf(db: Db, networkId: string): Promise<KeptSettings> {
  const [found] = await db
    .select({ days: followUpSettings.days, patience: followUpSettings.patience, version: followUpSettings.version })
    .from(followUpSettings)
    .where(and(eq(followUpSettings.networkId, networkId), eq(followUpSettings.id, networkId)));
  return found ?? { ...usualFollowUp, version: 0 };
}

/** What follow-up goes by: from which day the steps of each event are counted, and the network's settings. In one question. */
export async function followUpOf(
  db: Db,
  networkId: string,
  eventIds: readonly string[],
): Promise<{ eventDays: Map<string, string>; settings: FollowUpSettings }> {
  const { days, patience } = followUpSettings;
  const chosen = db
    .select({ chosen: sql<FollowUpSettings>`json_build_object('days', ${days}, 'patience', ${patience})`.as('chosen') })
    .from(followUpSettings)
    .where(and(eq(followUpSettings.networkId, networkId), eq(followUpSettings.id, networkId)));
  const eventDays = db
    .select({ eventDays: sql`json_object_agg(${followUp.id}, ${followUp.eventOn})`.as('event_days') })
    .from(followUp)
    .where(and(eq(followUp.networkId, networkId), inArray(followUp.id, [...eventIds])));
  const [found] = await db
    .select({
      settings: sql<FollowUpSettings | null>`${chosen}`,
      eventDays: sql<Record<string, string> | null>`${eventDays}`,
    })
    .from(sql`(select 1) as one`);
  return {
    eventDays: new Map(Object.entries(found?.eventDays ?? {})),
    settings: found?.settings ?? usualFollowUp,
  };
}

/** Of every network that chose its own. */
export async function allSettings(db: Db): Promise<Map<string, FollowUpSettings>> {
  const rows = await db.select().from(followUpSettings);
  return new Map(rows.map(({ networkId, days, patience }) => [networkId, { days, patience }]));
}

/** false: somebody else changed them since. */
export async function saveSettings(
  tx: Tx,
  networkId: string,
  { days, patience }: FollowUpSettings,
  { version, by, now }: { version: number; by: string; now: Date },
): Promise<boolean> {
  const row = { days: [...days], patience, changedBy: by, changedAt: now };
  const saved =
    version === 0
      ? await tx
          .insert(followUpSettings)
          .values({ networkId, id: networkId, ...row, version: 1 })
          .onConflictDoNothing()
          .returning({ id: followUpSettings.id })
      : await tx
          .update(followUpSettings)
          .set({ ...row, version: version + 1 })
          .where(and(eq(followUpSettings.networkId, networkId), eq(followUpSettings.version, version)))
          .returning({ id: followUpSettings.id });
  return saved.length > 0;
}
