import { dayOf, momentAt, timeOf } from '../moment.ts';
import { daysFrom, plusDays } from './days.ts';

type Said = { startsAt: Date; endsAt: Date };
type Values = Record<string, unknown>;

const moments = ['startsAt', 'endsAt', 'registrationOpensAt', 'registrationClosesAt', 'quotasEndAt'] as const;
type Moment = (typeof moments)[number];
const isMoment = (field: string): field is Moment => (moments as readonly string[]).includes(field);

/** Of one date alone: what is not sure of it says nothing of the others. */
const ownToEach = ['fuzzyWhen', 'toConfirm', 'confirmBy'];

/**
 * What a change of one date of a series changes of another one: the same fields, where the other said the same before. What
 * was changed for that date alone stays. Days move by as many days, hours become the new hours of Brussels.
 */
export function changedAlike<Event extends Said & Values>(
  before: Event,
  after: Partial<Event> & Said,
  other: Event,
): Partial<Event> {
  const changes: Values = {};
  for (const [field, now] of Object.entries(after)) {
    if (ownToEach.includes(field) || isSame(before[field], now)) continue;
    if (isMoment(field)) Object.assign(changes, momentAlike(field, { before, after, other }));
    else if (isSame(before[field], other[field])) changes[field] = now;
  }
  const [startsAt, endsAt] = [changes.startsAt ?? other.startsAt, changes.endsAt ?? other.endsAt] as [Date, Date];
  // Hours of its own may not fit the new ones: then it keeps both.
  if (endsAt <= startsAt) for (const field of ['startsAt', 'endsAt']) delete changes[field];
  return changes as Partial<Event>;
}

type Three = { before: Said & Values; after: Values & Said; other: Said & Values };

function momentAlike(field: Moment, { before, after, other }: Three): Values {
  const [was, is, stands] = [before[field], after[field], other[field]].map((value) => (value ?? null) as Date | null);
  const offset = daysFrom(dayOf(before.startsAt), dayOf(other.startsAt));
  if (!was || !stands) {
    if (was || stands || !is) return {};
    return { [field]: momentAt(plusDays(dayOf(is), offset), timeOf(is)) };
  }
  const wasAlike = timeOf(stands) === timeOf(was) && dayOf(stands) === plusDays(dayOf(was), offset);
  if (!is) return wasAlike ? { [field]: null } : {};
  const clock = timeOf(stands) === timeOf(was) ? timeOf(is) : timeOf(stands);
  return { [field]: momentAt(plusDays(dayOf(stands), daysFrom(dayOf(was), dayOf(is))), clock) };
}

/** As the database gives them back: dates by their moment, the rest by what is in it, in whatever order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one ?? null)) === JSON.stringify(inOrder(other ?? null));
}

function inOrder(value: unknown): unknown {
  if (value instanceof Date) return value.getTime();
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value)
    .filter(([, inside]) => inside !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inside]) => [key, inOrder(inside)]);
}

/** Grows with each change of any of them, and with each date that is added: what a form has seen of the others. */
export const seenOf = (dates: readonly { version: number }[]): number =>
  dates.reduce((sum, { version }) => sum + version, dates.length);
