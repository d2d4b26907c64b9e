import { and, asc, eq, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { commitment, commitmentAsking } from '../tables.ts';
import type { AskingRow } from './askings.ts';
import type { CommitmentRow } from './commitments.ts';

type Who = { networkId: string; personId: string; organisationId: string | null; role: string };

const hasNoOwner = and(isNull(commitment.ownerId), isNull(commitment.contactEmail));

function around({ personId, organisationId, role }: Who, openIds: SQL): SQL | undefined {
  const mine = or(eq(commitment.ownerId, personId), eq(commitment.secondId, personId));
  if (role === 'coordinator')
    return or(mine, hasNoOwner, sql`${commitment.helpAt} is not null`, sql`${commitment.id} in ${openIds}`);
  return organisationId && role === 'delegate'
    ? or(mine, and(eq(commitment.organisationId, organisationId), hasNoOwner))
    : mine;
}

/** Running promises that may await somebody, with what was asked about them, in one question. */
export async function runningAround(db: Db, who: Who): Promise<{ rows: CommitmentRow[]; open: AskingRow[] }> {
  const risen = sql`(select a.commitment_id from commitment_asking a where a.network_id = ${who.networkId}
    and a.answered_at is null and a.level in ('coordinator', 'agenda'))`;
  const found = await db
    .select({ commitment, asking: commitmentAsking })
    .from(commitment)
    .leftJoin(
      commitmentAsking,
      and(
        eq(commitmentAsking.networkId, commitment.networkId),
        eq(commitmentAsking.commitmentId, commitment.id),
        isNull(commitmentAsking.answeredAt),
      ),
    )
    .where(and(eq(commitment.networkId, who.networkId), eq(commitment.standing, 'open'), around(who, risen)))
    .orderBy(asc(commitment.dueOn), asc(commitment.id))
    .limit(100);
  const rows = new Map(found.map((one) => [one.commitment.id, one.commitment]));
  return { rows: [...rows.values()], open: found.flatMap(({ asking }) => asking ?? []) };
}
