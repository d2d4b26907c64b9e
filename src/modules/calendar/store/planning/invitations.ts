import { and, asc, count, desc, eq, gt, inArray, isNotNull, lt, ne, sql } from 'drizzle-orm';
import { membersAmong, type Narrowed } from '#modules/accounts';
import { type Db, isId, newId, type Tx } from '#platform/db';
import { stateIn } from '../../rules/door/presence.ts';
import { event, eventChange, invitation, invited, registration } from '../../tables/index.ts';
import { presenceOf } from '../door/arrivals.ts';
import { type EventFacts, isNoTemplate } from '../events/events.ts';
import { atEvent } from '../registering/at-event.ts';

export type Invitation = typeof invitation.$inferSelect;
export type InvitationContent = Pick<Invitation, 'whom' | 'organisationIds' | 'personIds' | 'words'>;
type Which = { networkId: string; eventId: string };
type Authored = { by: string; now: Date };

export async function saveInvitation(
  tx: Tx,
  which: Which,
  content: InvitationContent,
  { by, now }: Authored,
): Promise<string> {
  const id = newId();
  await tx.insert(invitation).values({ ...which, id, ...content, madeBy: by, madeAt: now });
  return id;
}

const isIt = ({ networkId, eventId, invitationId }: Which & { invitationId: string }) =>
  and(eq(invitation.networkId, networkId), eq(invitation.eventId, eventId), eq(invitation.id, invitationId));

export async function invitationOf(db: Db, which: Which & { invitationId: string }): Promise<Invitation | null> {
  if (!isId(which.invitationId) || !isId(which.eventId)) return null;
  const [found] = await db.select().from(invitation).where(isIt(which));
  return found ?? null;
}

/** Held, so that two who send it at once send it once. */
export async function invitationHeld(db: Db, which: Which & { invitationId: string }): Promise<Invitation | null> {
  if (!isId(which.invitationId) || !isId(which.eventId)) return null;
  const [held] = await db.select().from(invitation).where(isIt(which)).for('update');
  return held ?? null;
}

export async function sent(tx: Tx, { networkId, eventId, id }: Invitation, { by, now }: Authored): Promise<void> {
  await tx
    .update(invitation)
    .set({ sentBy: by, sentAt: now })
    .where(isIt({ networkId, eventId, invitationId: id }));
}

/** Those that were sent, the latest first, with how many were written to. */
export const invitationsSent = (
  db: Db,
  { networkId, eventId }: Which,
): Promise<{ id: string; whom: Invitation['whom']; sentAt: Date | null; people: number }[]> =>
  db
    .select({ id: invitation.id, whom: invitation.whom, sentAt: invitation.sentAt, people: count(invited.personId) })
    .from(invitation)
    .leftJoin(invited, and(eq(invited.networkId, invitation.networkId), eq(invited.invitationId, invitation.id)))
    .where(and(eq(invitation.networkId, networkId), eq(invitation.eventId, eventId), isNotNull(invitation.sentAt)))
    .groupBy(invitation.networkId, invitation.id)
    .orderBy(desc(invitation.sentAt));

/** The edition before it, else the date before it in its series. null: it is the first. */
export async function editionBefore(
  db: Db,
  { networkId, editionOf, seriesId, startsAt }: EventFacts,
): Promise<{ id: string } | null> {
  if (editionOf) return { id: editionOf };
  if (!seriesId) return null;
  const [before] = await db
    .select({ id: event.id })
    .from(event)
    .where(
      and(eq(event.networkId, networkId), eq(event.seriesId, seriesId), lt(event.startsAt, startsAt), isNoTemplate),
    )
    .orderBy(desc(event.startsAt), asc(event.id))
    .limit(1);
  return before ?? null;
}

/** Which members it is for; null narrows nothing. People of the last edition: those seen at its door, else those registered. */
export async function narrowedBy(
  db: Db,
  event: EventFacts,
  { whom, organisationIds, personIds }: Pick<Invitation, 'whom' | 'organisationIds' | 'personIds'>,
): Promise<Narrowed> {
  if (whom === 'all') return null;
  if (whom === 'organisations') return { organisationIds };
  if (whom === 'chosen') return { personIds };
  const before = await editionBefore(db, event);
  return { personIds: before ? await peopleWhoCame(db, { networkId: event.networkId, eventId: before.id }) : [] };
}

async function peopleWhoCame(db: Db, which: Which): Promise<string[]> {
  const [rows, presence] = await Promise.all([
    db
      .select({ id: registration.id, personId: registration.personId })
      .from(registration)
      .where(
        and(
          eq(registration.networkId, which.networkId),
          eq(registration.eventId, which.eventId),
          eq(registration.state, 'registered'),
          isNotNull(registration.personId),
        ),
      ),
    presenceOf(db, which),
  ]);
  const came = (id: string) => presence.size === 0 || !['absent', 'awaited'].includes(stateIn(presence, id));
  return rows.flatMap(({ id, personId }) => (personId && came(id) ? [personId] : []));
}

/** Everybody it is for, as they are members now. */
export async function everybodyMeant(
  db: Db,
  event: EventFacts,
  of: Pick<Invitation, 'whom' | 'organisationIds' | 'personIds'>,
  now: Date,
): Promise<string[]> {
  const narrowed = await narrowedBy(db, event, of);
  const { networkId } = event;
  const people = await membersAmong(db, { networkId, now }, narrowed, { after: null, most: MOST });
  return people.map(({ personId }) => personId);
}

/** More than a network has. */
const MOST = 100_000;

/** Members who have, or asked for, a place; and those who were invited before. */
export async function reachedBefore(
  db: Db,
  { networkId, eventId }: Which,
): Promise<{ registered: Set<string>; invited: Set<string> }> {
  const [registered, before] = await Promise.all([
    db
      .select({ personId: registration.personId })
      .from(registration)
      .where(
        and(atEvent({ networkId, eventId }), ne(registration.state, 'withdrawn'), isNotNull(registration.personId)),
      ),
    db
      .select({ personId: invited.personId })
      .from(invited)
      .where(and(eq(invited.networkId, networkId), eq(invited.eventId, eventId))),
  ]);
  return {
    registered: new Set(registered.flatMap(({ personId }) => personId ?? [])),
    invited: new Set(before.map(({ personId }) => personId)),
  };
}

/**
 * Whoever had been invited when this version was made and never asked for a place, in the order of their ids. The
 * column of the invited is written out: in a question of one table drizzle leaves out its name.
 */
export const invitedUnanswered = (
  db: Db,
  { networkId, eventId, version }: Which & { version: number },
  { after, most }: { after: string | null; most: number },
): Promise<{ personId: string; invitationId: string }[]> =>
  db
    .select({ personId: invited.personId, invitationId: invited.invitationId })
    .from(invited)
    .where(
      and(
        eq(invited.networkId, networkId),
        eq(invited.eventId, eventId),
        sql`${invited.invitedAt} <= (select min(c.changed_at) from ${eventChange} c where c.network_id = ${networkId}
          and c.event_id = ${eventId} and c.version = ${version})`,
        sql`not exists (select 1 from ${registration} r where r.network_id = ${networkId} and r.event_id = ${eventId}
          and r.person_id = event_invited.person_id)`,
        after ? gt(invited.personId, after) : undefined,
      ),
    )
    .orderBy(asc(invited.personId))
    .limit(most);

/** Whether they ever asked for a place there. */
export async function hasAnswered(db: Db, { networkId, eventId }: Which, personId: string): Promise<boolean> {
  const [found] = await db
    .select({ id: registration.id })
    .from(registration)
    .where(and(atEvent({ networkId, eventId }), eq(registration.personId, personId)))
    .limit(1);
  return found !== undefined;
}

/** Of these people those who are not registered and have not been invited: noted as invited from now on. */
export async function claimInvited(
  tx: Tx,
  { networkId, eventId, invitationId }: Which & { invitationId: string },
  personIds: readonly string[],
  now: Date,
): Promise<Set<string>> {
  const there = await tx
    .select({ personId: registration.personId })
    .from(registration)
    .where(
      and(
        atEvent({ networkId, eventId }),
        ne(registration.state, 'withdrawn'),
        inArray(registration.personId, [...personIds]),
      ),
    );
  const registered = new Set(there.map(({ personId }) => personId));
  const anew = personIds.filter((id) => !registered.has(id));
  if (anew.length === 0) return new Set();
  const rows = anew.map((personId) => ({ networkId, eventId, personId, invitationId, invitedAt: now }));
  const claimed = await tx.insert(invited).values(rows).onConflictDoNothing().returning({ personId: invited.personId });
  return new Set(claimed.map(({ personId }) => personId));
}
