import { and, eq, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import { isLanguage, type Language, type Written } from '#platform/texts';
import type { ForeignDate } from '../../forms/feeds/foreign-dates.ts';
import { type Known, likeness, type SourcePlan } from '../../rules/feeds/source-plan.ts';
import { event } from '../../tables/index.ts';
import type { Source } from './sources.ts';

/** What the network has already, to be held against a calendar of others. */
export async function knownAgainst(db: Db, { networkId, id: sourceId }: Source): Promise<Known> {
  const its = await db
    .select()
    .from(event)
    .where(and(eq(event.networkId, networkId), eq(event.sourceId, sourceId)));
  const others = await db
    .select({ id: event.id, uid: event.sourceUid, title: event.title, startsAt: event.startsAt })
    .from(event)
    .where(
      and(
        eq(event.networkId, networkId),
        eq(event.isTemplate, false),
        or(isNull(event.sourceId), ne(event.sourceId, sourceId)),
      ),
    );
  return {
    fromHere: new Map(
      its.map((one) => [
        one.sourceUid ?? '',
        { id: one.id, sequence: one.sourceSequence ?? 0, content: contentAsText(one), endsAt: one.endsAt },
      ]),
    ),
    others: new Set(others.map(({ id, uid }) => uid ?? `${id}@maillage`)),
    alike: new Set(
      others.flatMap(({ title, startsAt }) =>
        [title.text, ...Object.values(title.translations ?? {}).map(({ text }) => text)].map((text) =>
          likeness({ title: text, startsAt }),
        ),
      ),
    ),
  };
}

/** Adds, changes and removes as planned. Only events of this calendar are touched. */
export async function saveForeign(tx: Tx, source: Source, plan: SourcePlan<ForeignDate>, now: Date): Promise<void> {
  const { networkId, id: sourceId, kind, audience } = source;
  const rows = plan.add.map((date) => ({
    networkId,
    id: newId(),
    sourceId,
    sourceUid: date.uid,
    sourceSequence: date.sequence,
    kind,
    audience,
    languages: [],
    createdAt: now,
    ...columnsOf(date, source.language, now),
  }));
  for (let at = 0; at < rows.length; at += 500) await tx.insert(event).values(rows.slice(at, at + 500));
  for (const { id, to } of plan.change)
    await tx
      .update(event)
      .set({
        ...columnsOf(to, source.language, now),
        sourceSequence: to.sequence,
        changedAt: now,
        version: sql`${event.version} + 1`,
      })
      .where(and(eq(event.networkId, networkId), eq(event.id, id), isNotNull(event.sourceId)));
  if (plan.gone.length > 0)
    await tx
      .delete(event)
      .where(and(eq(event.networkId, networkId), eq(event.sourceId, sourceId), inArray(event.id, plan.gone)));
}

const UNCERTAIN = 'day' as const;

function columnsOf(date: ForeignDate, otherwise: Language, now: Date) {
  const lang = isLanguage(date.language) ? date.language : otherwise;
  const said = (text: string | null): Written | null => (text === null ? null : { lang, text });
  return {
    title: { lang, text: date.title },
    about: said(date.about),
    placeName: said(date.place),
    startsAt: date.startsAt,
    endsAt: date.endsAt,
    toConfirm: date.isUncertain ? [UNCERTAIN] : [],
    cancelledAt: date.isCancelled ? now : null,
  };
}

type Kept = Pick<
  typeof event.$inferSelect,
  'title' | 'about' | 'placeName' | 'startsAt' | 'endsAt' | 'toConfirm' | 'cancelledAt'
>;

/** Written as `ForeignDate.content` is. */
const contentAsText = ({ title, about, placeName, startsAt, endsAt, toConfirm, cancelledAt }: Kept): string =>
  JSON.stringify([
    title.text,
    about?.text ?? null,
    placeName?.text ?? null,
    startsAt.toISOString(),
    endsAt.toISOString(),
    toConfirm.includes('day'),
    cancelledAt !== null,
  ]);
