import { and, asc, eq, sql } from 'drizzle-orm';
import { type Db, isId, newId, type Tx } from '#platform/db';
import type { PollAnswer } from '../../rules/polls/answers.ts';
import { pollAnswer, pollPerson } from '../../tables/index.ts';
import type { PollWhich } from './poll.ts';

export type PollPerson = typeof pollPerson.$inferSelect;
export type Asked = Pick<PollPerson, 'personId' | 'name' | 'email' | 'lang' | 'organisationId'>;
export type GivenAnswer = typeof pollAnswer.$inferSelect;

const ofPoll = ({ networkId, pollId }: PollWhich) =>
  and(eq(pollPerson.networkId, networkId), eq(pollPerson.pollId, pollId));

/** Everybody who is asked, by name. */
export const pollPeople = (db: Db, which: PollWhich): Promise<PollPerson[]> =>
  db
    .select()
    .from(pollPerson)
    .where(ofPoll(which))
    .orderBy(asc(sql`lower(${pollPerson.name})`), asc(pollPerson.id));

export async function pollPersonOf(db: Db, which: PollWhich & { pollPersonId: string }): Promise<PollPerson | null> {
  if (!isId(which.pollPersonId)) return null;
  const [found] = await db
    .select()
    .from(pollPerson)
    .where(and(ofPoll(which), eq(pollPerson.id, which.pollPersonId)));
  return found ?? null;
}

/** Puts them among those who are asked; an address stands there once. Returns those who were not there yet. */
export async function addAsked(
  tx: Tx,
  { networkId, pollId }: PollWhich,
  people: readonly Asked[],
): Promise<PollPerson[]> {
  if (people.length === 0) return [];
  return tx
    .insert(pollPerson)
    .values(people.map((one) => ({ networkId, id: newId(), pollId, ...one })))
    .onConflictDoNothing()
    .returning();
}

/** What everybody said. */
export const answersOf = (db: Db, which: PollWhich): Promise<GivenAnswer[]> =>
  db
    .select({
      networkId: pollAnswer.networkId,
      pollPersonId: pollAnswer.pollPersonId,
      optionId: pollAnswer.optionId,
      answer: pollAnswer.answer,
    })
    .from(pollAnswer)
    .innerJoin(
      pollPerson,
      and(eq(pollPerson.networkId, pollAnswer.networkId), eq(pollPerson.id, pollAnswer.pollPersonId)),
    )
    .where(ofPoll(which));

type Answering = { answers: Readonly<Record<string, PollAnswer>>; remark: string | null; now: Date };

/** In place of what they said before. The poll is held by whoever calls. */
export async function saveAnswers(
  tx: Tx,
  { networkId, pollPersonId }: { networkId: string; pollPersonId: string },
  { answers, remark, now }: Answering,
): Promise<void> {
  await tx
    .delete(pollAnswer)
    .where(and(eq(pollAnswer.networkId, networkId), eq(pollAnswer.pollPersonId, pollPersonId)));
  const rows = Object.entries(answers).map(([optionId, answer]) => ({ networkId, pollPersonId, optionId, answer }));
  if (rows.length > 0) await tx.insert(pollAnswer).values(rows);
  await tx
    .update(pollPerson)
    .set({ answeredAt: now, remark, version: sql`${pollPerson.version} + 1` })
    .where(and(eq(pollPerson.networkId, networkId), eq(pollPerson.id, pollPersonId)));
}
