import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { datePoll, pollPerson } from '../../tables/index.ts';

const { id, title, spaceId, closesAt, madeBy } = datePoll;
const mine = (personId: string) => sql`${pollPerson.personId} = ${personId}`;

/** Polls of a network that are not closed, with how many answered and whether this person is asked and did. */
export const pollsUnderWay = (db: Db, { networkId, personId }: { networkId: string; personId: string }) =>
  db
    .select({
      id,
      title,
      spaceId,
      closesAt,
      madeBy,
      asked: sql<number>`count(${pollPerson.id})::int`,
      answered: sql<number>`count(${pollPerson.answeredAt})::int`,
      isAsked: sql<boolean>`coalesce(bool_or(${mine(personId)}), false)`,
      hasAnswered: sql<boolean>`coalesce(bool_or(${mine(personId)} and ${pollPerson.answeredAt} is not null), false)`,
    })
    .from(datePoll)
    .leftJoin(pollPerson, and(eq(pollPerson.networkId, datePoll.networkId), eq(pollPerson.pollId, datePoll.id)))
    .where(and(eq(datePoll.networkId, networkId), isNull(datePoll.closedAt)))
    .groupBy(datePoll.networkId, datePoll.id)
    .orderBy(asc(closesAt), asc(id));
