import { and, asc, desc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import type { Role } from '#platform/member';
import type { InBoth } from '#platform/texts';
import { dayOf } from '../rules/days.ts';
import { membership, organisation, person } from '../tables.ts';
import { isRunning } from './member.ts';

export type Membership = {
  id: string;
  personId: string;
  organisationId: string | null;
  role: Role;
  function: { fr?: string; nl?: string };
  sinceOn: string;
  untilOn: string | null;
  endedAt: Date | null;
  version: number;
};
export type MembershipShown = Membership & { personName: string; organisationName: InBoth | null; runs: boolean };

const { id, personId, organisationId, role, function: does, sinceOn, untilOn, endedAt, version } = membership;
const asked = { id, personId, organisationId, role, function: does, sinceOn, untilOn, endedAt, version };

const shownWhere = (db: Db, where: SQL | undefined, now: Date): Promise<MembershipShown[]> =>
  db
    .select({
      ...asked,
      personName: person.name,
      organisationName: organisation.name,
      runs: sql<boolean>`(${isRunning(now)})`,
    })
    .from(membership)
    .innerJoin(person, eq(person.id, personId))
    .leftJoin(organisation, eq(organisation.id, organisationId))
    .where(where)
    .orderBy(desc(sql`(${isRunning(now)})`), desc(sinceOn), asc(sql`lower(${person.name})`), asc(id))
    .limit(500);

/** What a person does and did in a network: what runs first. Empty: they were never in it. */
export const membershipsOf = (
  db: Db,
  who: { networkId: string; personId: string; now: Date },
): Promise<MembershipShown[]> =>
  shownWhere(db, and(eq(membership.networkId, who.networkId), eq(personId, who.personId)), who.now);

/** Who is and was in an organisation, in this network. */
export const peopleOfOrganisation = (
  db: Db,
  which: { networkId: string; organisationId: string; now: Date },
): Promise<MembershipShown[]> =>
  shownWhere(db, and(eq(membership.networkId, which.networkId), eq(organisationId, which.organisationId)), which.now);

type Which = { networkId: string; membershipId: string };
const which = ({ networkId, membershipId }: Which) => and(eq(membership.networkId, networkId), eq(id, membershipId));

export async function membershipShown(db: Db, asking: Which & { now: Date }): Promise<MembershipShown | null> {
  return (await shownWhere(db, which(asking), asking.now))[0] ?? null;
}

/** Holds all who coordinate until the transaction ends, so that two cannot both be the last but one to leave. */
export async function membershipToChange(tx: Tx, asking: Which & { now: Date }) {
  const coordinators = await tx
    .select({ personId })
    .from(membership)
    .where(and(eq(membership.networkId, asking.networkId), eq(role, 'coordinator'), isRunning(asking.now)))
    .orderBy(id)
    .for('update');
  const [current] = await tx
    .select({ ...asked, runs: sql<boolean>`(${isRunning(asking.now)})` })
    .from(membership)
    .where(which(asking))
    .for('update');
  return current ? { current, coordinators: new Set(coordinators.map((row) => row.personId)).size } : null;
}

type Change = Partial<Pick<Membership, 'role' | 'function' | 'sinceOn' | 'untilOn' | 'endedAt'>> & {
  endedBy?: string | null;
};

export async function changeMembership(tx: Tx, asking: Which, change: Change): Promise<void> {
  await tx
    .update(membership)
    .set({ ...change, version: sql`${version} + 1` })
    .where(which(asking));
}

type Joining = {
  networkId: string;
  personId: string;
  organisationId: string | null;
  role: Role;
  function?: { fr?: string; nl?: string };
  sinceOn?: string;
  untilOn?: string | null;
  by: string | null;
  now: Date;
};

export async function saveMembership(tx: Tx, { by, now, ...joining }: Joining): Promise<string> {
  const membershipId = newId();
  const usual = { function: {}, sinceOn: dayOf(now) };
  await tx.insert(membership).values({ id: membershipId, ...usual, ...joining, addedAt: now, addedBy: by });
  return membershipId;
}

/** People of one organisation are people of the other one now, in every network. */
export async function moveMemberships(tx: Tx, from: string, into: string): Promise<void> {
  await tx.update(membership).set({ organisationId: into }).where(eq(organisationId, from));
}

export async function hasPeople(
  tx: Tx,
  { networkId, organisationId: ofOne, now }: { networkId: string; organisationId: string; now: Date },
): Promise<boolean> {
  const here = and(eq(membership.networkId, networkId), eq(organisationId, ofOne), isNull(endedAt), isRunning(now));
  return (await tx.select({ id }).from(membership).where(here).limit(1)).length > 0;
}
