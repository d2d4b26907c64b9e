import { dayOf, daysFrom } from './days.ts';
import type { Level } from './escalation.ts';
import { isLate, type Standing } from './standing.ts';

type Row = {
  id: string;
  standing: Standing;
  dueOn: string | null;
  ownerId: string | null;
  contactEmail: string | null;
  secondId: string | null;
  organisationId: string | null;
  helpAt: Date | null;
};
type Open = { commitmentId: string; level: Level; askedOn: string };
type Who = { personId: string; role: 'coordinator' | 'delegate' | 'worker'; organisationId: string | null };

export type Why = 'late' | 'asked' | 'second' | 'coordinator' | 'help' | 'owner';
export type Awaited<One> = { row: One; why: Why; since: string };

const order: Why[] = ['late', 'asked', 'help', 'second', 'coordinator', 'owner'];

/** How a promise awaits somebody: one reason each, the nearest to them first. null: it awaits others. */
function whyOf(row: Row, open: Open | undefined, who: Who, today: string): { why: Why; since: string } | null {
  if (row.standing !== 'open') return null;
  if (row.ownerId === who.personId) {
    if (isLate(row, today)) return { why: 'late', since: row.dueOn ?? today };
    return open ? { why: 'asked', since: open.askedOn } : null;
  }
  if (row.secondId === who.personId && open && open.level !== 'owner') return { why: 'second', since: open.askedOn };
  const isCoordinator = who.role === 'coordinator';
  if (isCoordinator && row.helpAt) return { why: 'help', since: dayOf(row.helpAt) };
  if (isCoordinator && open && (open.level === 'coordinator' || open.level === 'agenda'))
    return { why: 'coordinator', since: open.askedOn };
  const isOfTheirs =
    row.organisationId !== null && row.organisationId === who.organisationId && who.role === 'delegate';
  const hasOwner = row.ownerId !== null || row.contactEmail !== null;
  return !hasOwner && (isOfTheirs || isCoordinator) ? { why: 'owner', since: row.dueOn ?? today } : null;
}

/** What awaits somebody, what they are late with first. */
export function awaitedBy<One extends Row>(
  rows: readonly One[],
  openAskings: readonly Open[],
  who: Who,
  now: Date,
): Awaited<One>[] {
  const today = dayOf(now);
  const oldest = new Map<string, Open>();
  for (const one of openAskings) {
    const known = oldest.get(one.commitmentId);
    if (!known || daysFrom(one.askedOn, known.askedOn) > 0) oldest.set(one.commitmentId, one);
  }
  return rows
    .flatMap((row) => {
      const why = whyOf(row, oldest.get(row.id), who, today);
      return why ? [{ row, ...why }] : [];
    })
    .toSorted((a, b) => order.indexOf(a.why) - order.indexOf(b.why) || (a.since < b.since ? -1 : 1));
}
