import { and, asc, eq, gt, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import type { Role } from '#platform/member';
import type { InBoth, Language } from '#platform/texts';
import { invitation, membership, organisation, person } from '../tables.ts';
import { isRunning } from './member.ts';

export type Invitation = typeof invitation.$inferSelect;
export type InvitationShown = Invitation & { organisationName: InBoth | null; inviterName: string | null };

type Which = { networkId: string; invitationId: string };
const which = ({ networkId, invitationId }: Which) =>
  and(eq(invitation.networkId, networkId), eq(invitation.id, invitationId));
const isOpen = (now: Date): SQL | undefined =>
  and(isNull(invitation.acceptedAt), isNull(invitation.revokedAt), gt(invitation.expiresAt, now));

type Place = { networkId: string; email: string; role: Role; organisationId: string | null; now: Date };
const samePlace = (
  column: typeof invitation.organisationId | typeof membership.organisationId,
  organisationId: string | null,
) => (organisationId === null ? isNull(column) : eq(column, organisationId));

/** Does this address have this place already, or an invitation to it? */
export async function placeFacts(tx: Tx, { networkId, email, role, organisationId, now }: Place) {
  const there = await tx
    .select({ id: membership.id })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(
      and(
        eq(membership.networkId, networkId),
        eq(person.email, email),
        eq(membership.role, role),
        samePlace(membership.organisationId, organisationId),
        isRunning(now),
      ),
    )
    .limit(1);
  const invited = await tx
    .select({ id: invitation.id })
    .from(invitation)
    .where(
      and(
        eq(invitation.networkId, networkId),
        eq(invitation.email, email),
        samePlace(invitation.organisationId, organisationId),
        isOpen(now),
      ),
    )
    .limit(1);
  return { isThere: there.length > 0, isInvited: invited.length > 0 };
}

type Inviting = Omit<Place, 'now'> & {
  name: string | null;
  function: { fr?: string; nl?: string };
  lang: Language;
  by: string;
  now: Date;
  expiresAt: Date;
};

export async function saveInvitation(tx: Tx, { by, now, ...inviting }: Inviting): Promise<string> {
  const id = newId();
  await tx.insert(invitation).values({ id, ...inviting, invitedAt: now, invitedBy: by, lastSentAt: now });
  return id;
}

const shown = { invitation, organisationName: organisation.name, inviterName: person.name };
const asShown = (row: {
  invitation: Invitation;
  organisationName: InBoth | null;
  inviterName: string | null;
}): InvitationShown => ({
  ...row.invitation,
  organisationName: row.organisationName,
  inviterName: row.inviterName,
});

export async function invitationShown(db: Db, asked: Which): Promise<InvitationShown | null> {
  const [found] = await db
    .select(shown)
    .from(invitation)
    .leftJoin(organisation, eq(organisation.id, invitation.organisationId))
    .leftJoin(person, eq(person.id, invitation.invitedBy))
    .where(which(asked));
  return found ? asShown(found) : null;
}

/** Invitations nobody answered yet, those that are over included, oldest first. `organisationIds`: of these alone. */
export async function invitationsWaiting(
  db: Db,
  { networkId, organisationIds }: { networkId: string; organisationIds: string[] | null },
): Promise<InvitationShown[]> {
  const waiting = and(eq(invitation.networkId, networkId), isNull(invitation.acceptedAt), isNull(invitation.revokedAt));
  const theirs =
    organisationIds && (organisationIds.length > 0 ? inArray(invitation.organisationId, organisationIds) : sql`false`);
  const rows = await db
    .select(shown)
    .from(invitation)
    .leftJoin(organisation, eq(organisation.id, invitation.organisationId))
    .leftJoin(person, eq(person.id, invitation.invitedBy))
    .where(and(waiting, theirs ?? undefined))
    .orderBy(asc(invitation.invitedAt), asc(invitation.id))
    .limit(200);
  return rows.map(asShown);
}

/** Holds the invitation until the transaction ends: of two answers at once, the second sees the first. */
export async function invitationToAnswer(tx: Tx, asked: Which): Promise<Invitation | null> {
  const [found] = await tx.select().from(invitation).where(which(asked)).for('update');
  return found ?? null;
}

export async function markInvitation(tx: Tx, asked: Which, change: Partial<Invitation>): Promise<void> {
  await tx.update(invitation).set(change).where(which(asked));
}

/** Erased people leave no invitation behind: neither those sent to them nor their name as inviter. */
export async function forgetInvitationsOf(
  tx: Tx,
  { personId, email }: { personId: string; email: string },
): Promise<void> {
  await tx.delete(invitation).where(or(eq(invitation.email, email), eq(invitation.acceptedBy, personId)));
  await tx.update(invitation).set({ invitedBy: null }).where(eq(invitation.invitedBy, personId));
  await tx.update(invitation).set({ revokedBy: null }).where(eq(invitation.revokedBy, personId));
}

export async function moveInvitations(tx: Tx, from: string, into: string): Promise<void> {
  await tx.update(invitation).set({ organisationId: into }).where(eq(invitation.organisationId, from));
}
