import { eq } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { lettersTo } from '#platform/mail';
import {
  invitation,
  membership,
  organisation,
  passkey,
  person,
  session,
  spaceMember,
  spaceRequest,
} from '../tables.ts';

/** What accounts hold of a person, for themselves: no secrets (tokens, keys), names instead of ids where there are some. */
export async function exportOfPerson(db: Db, personId: string): Promise<Record<string, unknown>> {
  const [me] = await db
    .select({
      name: person.name,
      email: person.email,
      language: person.language,
      emailShownTo: person.emailShownTo,
      since: person.createdAt,
    })
    .from(person)
    .where(eq(person.id, personId));
  const { networkId, role, function: does, sinceOn, untilOn } = membership;
  const places = await db
    .select({ networkId, organisation: organisation.name, role, function: does, sinceOn, untilOn })
    .from(membership)
    .leftJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(eq(membership.personId, personId));
  const spaces = await db
    .select({ networkId: spaceMember.networkId, spaceId: spaceMember.spaceId, joinedAt: spaceMember.joinedAt })
    .from(spaceMember)
    .where(eq(spaceMember.personId, personId));
  const { message, askedAt, outcome, decidedAt } = spaceRequest;
  const requests = await db
    .select({ networkId: spaceRequest.networkId, spaceId: spaceRequest.spaceId, message, askedAt, outcome, decidedAt })
    .from(spaceRequest)
    .where(eq(spaceRequest.personId, personId));
  const devices = await db
    .select({ browser: session.userAgent, signedInAt: session.createdAt, lastSeenAt: session.updatedAt })
    .from(session)
    .where(eq(session.personId, personId));
  const passkeys = await db
    .select({ name: passkey.name, addedAt: passkey.createdAt })
    .from(passkey)
    .where(eq(passkey.personId, personId));
  const invitationsSent = await db
    .select({ networkId: invitation.networkId, email: invitation.email, invitedAt: invitation.invitedAt })
    .from(invitation)
    .where(eq(invitation.invitedBy, personId));
  const letters = await lettersTo(db, personId);
  return { me: me ?? null, places, spaces, requests, devices, passkeys, invitationsSent, letters };
}
