import { and, eq, isNull, sql } from 'drizzle-orm';
import { type Db, isId, type Tx } from '#platform/db';
import type { Written } from '#platform/texts';
import { dayReport } from '../../tables/index.ts';
import type { Which } from '../day.ts';

export type ReportKept = { introduction: Written | null; version: number; sentAt: Date | null };

const isIt = ({ networkId, eventId }: Which) => and(eq(dayReport.networkId, networkId), eq(dayReport.eventId, eventId));

/** Version 0: nobody wrote anything before it yet. */
export async function reportKept(db: Db, which: Which): Promise<ReportKept> {
  const none = { introduction: null, version: 0, sentAt: null };
  if (!isId(which.eventId)) return none;
  const { introduction, version, sentAt } = dayReport;
  const [found] = await db.select({ introduction, version, sentAt }).from(dayReport).where(isIt(which));
  return found ?? none;
}

type Authored = { by: string; now: Date };

/** false: somebody wrote since the version that was seen. */
export async function saveIntroduction(
  tx: Tx,
  which: Which,
  { introduction, seen }: { introduction: Written | null; seen: number },
  { by, now }: Authored,
): Promise<boolean> {
  const said = { introduction, writtenBy: by, writtenAt: now };
  const saved = await tx
    .insert(dayReport)
    .values({ networkId: which.networkId, eventId: which.eventId, ...said, version: seen + 1 })
    .onConflictDoUpdate({
      target: [dayReport.networkId, dayReport.eventId],
      set: { ...said, version: sql`${dayReport.version} + 1` },
      setWhere: eq(dayReport.version, seen),
    })
    .returning({ version: dayReport.version });
  return saved.length > 0;
}

/** One of those who press at the same moment sends it, once; null: it was sent, or is not as it was seen. */
export async function claimSending(tx: Tx, which: Which, seen: number, { by, now }: Authored): Promise<boolean> {
  await tx
    .insert(dayReport)
    .values({
      networkId: which.networkId,
      eventId: which.eventId,
      introduction: null,
      version: 0,
      writtenBy: by,
      writtenAt: now,
    })
    .onConflictDoNothing();
  const claimed = await tx
    .update(dayReport)
    .set({ sentAt: now, sentBy: by })
    .where(and(isIt(which), isNull(dayReport.sentAt), eq(dayReport.version, seen)))
    .returning({ eventId: dayReport.eventId });
  return claimed.length > 0;
}
