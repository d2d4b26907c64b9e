import { and, asc, eq, gt, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import { type Db, isId, newId, type Tx } from '#platform/db';
import { event, registration, reminder } from '../../tables/index.ts';
import { isNoTemplate } from '../events/events.ts';
import { atEvent } from '../registering/at-event.ts';
import type { ToTell } from './letters.ts';

export type Reminder = typeof reminder.$inferSelect;
export type ReminderContent = Pick<Reminder, 'daysBefore' | 'clock' | 'words'>;
type Which = { networkId: string; eventId: string };

const isOf = ({ networkId, eventId }: Which) => and(eq(reminder.networkId, networkId), eq(reminder.eventId, eventId));

/** Those of an event that were not taken away, the first to leave first. */
export const remindersOf = (db: Db, which: Which): Promise<Reminder[]> =>
  db
    .select()
    .from(reminder)
    .where(and(isOf(which), isNull(reminder.removedAt)))
    .orderBy(sql`${reminder.daysBefore} desc`, asc(reminder.clock), asc(reminder.id));

/** Whoever changes it goes through here, so that two do not write over each other. */
export async function reminderHeld(db: Db, which: Which & { reminderId: string }): Promise<Reminder | null> {
  if (!isId(which.reminderId) || !isId(which.eventId)) return null;
  const [held] = await db
    .select()
    .from(reminder)
    .where(and(isOf(which), eq(reminder.id, which.reminderId)))
    .for('update');
  return held ?? null;
}

export async function saveReminder(tx: Tx, which: Which, content: ReminderContent, by: string): Promise<string> {
  const id = newId();
  await tx.insert(reminder).values({ ...which, id, ...content, version: 1, writtenBy: by });
  return id;
}

export async function changeReminder(
  tx: Tx,
  { networkId, id, version }: Reminder,
  change: Partial<ReminderContent> & { writtenBy?: string; removedAt?: Date | null },
): Promise<void> {
  await tx
    .update(reminder)
    .set({ ...change, version: version + 1 })
    .where(and(eq(reminder.networkId, networkId), eq(reminder.id, id)));
}

export type MayBeDue = { reminder: Reminder; event: { startsAt: Date; cancelledAt: Date | null; fuzzyWhen: unknown } };

const dayInBrussels = sql`to_char(${event.startsAt} at time zone 'Europe/Brussels', 'YYYY-MM-DD')`;

/** Reminders of events that come, near enough to be asked about and not sent for the day these are on. */
export const remindersNear = (db: Db, now: Date): Promise<MayBeDue[]> =>
  db
    .select({
      reminder,
      event: { startsAt: event.startsAt, cancelledAt: event.cancelledAt, fuzzyWhen: event.fuzzyWhen },
    })
    .from(reminder)
    .innerJoin(event, and(eq(event.networkId, reminder.networkId), eq(event.id, reminder.eventId)))
    .where(
      and(
        isNull(reminder.removedAt),
        isNoTemplate,
        isNull(event.cancelledAt),
        gt(event.startsAt, now),
        // A day more than its days, for the hours of both days.
        lte(event.startsAt, sql`${now}::timestamptz + make_interval(days => ${reminder.daysBefore} + 2)`),
        or(isNull(reminder.sentFor), sql`${reminder.sentFor} <> ${dayInBrussels}`),
      ),
    )
    .orderBy(asc(reminder.id));

/** One process sends it, once for that day. false: somebody else has, or it was taken away or written anew meanwhile. */
export async function claimReminder(
  tx: Tx,
  { networkId, id, version, sentFor }: Reminder,
  { day, now }: { day: string; now: Date },
): Promise<boolean> {
  const asSeen = and(eq(reminder.version, version), sql`${reminder.sentFor} is not distinct from ${sentFor}`);
  const claimed = await tx
    .update(reminder)
    .set({ sentAt: now, sentFor: day })
    .where(and(eq(reminder.networkId, networkId), eq(reminder.id, id), isNull(reminder.removedAt), asSeen))
    .returning({ id: reminder.id });
  return claimed.length > 0;
}

/** Those who come, were registered when it left, and did not ask to be left alone: a batch after another by id. */
export async function remindable(
  db: Db,
  { networkId, eventId, until }: Which & { until: Date },
  after: string | null,
): Promise<ToTell[]> {
  const { id, personId, email, language } = registration;
  const rows = await db
    .select({ id, personId, email, language })
    .from(registration)
    .where(
      and(
        atEvent({ networkId, eventId }),
        eq(registration.state, 'registered'),
        isNotNull(email),
        isNull(registration.noRemindersAt),
        lte(registration.registeredAt, until),
        after ? gt(id, after) : undefined,
      ),
    )
    .orderBy(asc(id))
    .limit(200);
  return rows.flatMap((row) =>
    row.email
      ? [{ registrationId: row.id, personId: row.personId, address: row.email, lang: row.language ?? 'fr' }]
      : [],
  );
}

/** A reminder as its letter needs it. null: taken away since. */
export async function reminderOf(db: Db, which: Which & { reminderId: string }): Promise<Reminder | null> {
  const [found] = await db
    .select()
    .from(reminder)
    .where(and(isOf(which), eq(reminder.id, which.reminderId), isNull(reminder.removedAt)));
  return found ?? null;
}

/** Words of reminders that left for this day: whoever registers later reads them when their place is confirmed. */
export const wordsSent = (db: Db, which: Which & { day: string }): Promise<Pick<Reminder, 'words'>[]> =>
  db
    .select({ words: reminder.words })
    .from(reminder)
    .where(and(isOf(which), isNull(reminder.removedAt), eq(reminder.sentFor, which.day)))
    .orderBy(asc(reminder.sentAt), asc(reminder.id));

/** People who gave the same address (that of their organisation) read their codes in one letter. */
export const codesAt = (
  db: Db,
  { networkId, eventId }: Which,
  address: string,
): Promise<{ givenName: string; code: string }[]> =>
  db
    .select({ givenName: registration.givenName, code: registration.code })
    .from(registration)
    .where(and(atEvent({ networkId, eventId }), eq(registration.email, address), eq(registration.state, 'registered')))
    .orderBy(asc(registration.id));

/** null: they want them again. */
export async function silence(
  tx: Tx,
  { networkId, registrationId }: { networkId: string; registrationId: string },
  at: Date | null,
): Promise<void> {
  await tx
    .update(registration)
    .set({ noRemindersAt: at })
    .where(and(eq(registration.networkId, networkId), eq(registration.id, registrationId)));
}
