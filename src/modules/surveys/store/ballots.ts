import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray, or } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db';
import { changed } from '#platform/live';
import type { Language } from '#platform/texts';
import { digestOf } from '#platform/web';
import type { Ballot } from '../rules/ballot.ts';
import { surveyAnswerer, surveyBallot } from '../tables.ts';
import type { Which } from './surveys.ts';
import { countTopic } from './topic.ts';

const ballotsOfSurvey = ({ networkId, surveyId }: Which) =>
  and(eq(surveyBallot.networkId, networkId), eq(surveyBallot.surveyId, surveyId));
const answerersOfSurvey = ({ networkId, surveyId }: Which) =>
  and(eq(surveyAnswerer.networkId, networkId), eq(surveyAnswerer.surveyId, surveyId));

export type BallotKept = { said: Ballot; lang: Language };

/** What was answered. Their order says nothing: it is that of their keys. */
export const ballotsOf = (db: Db, which: Which): Promise<BallotKept[]> =>
  db
    .select({ said: surveyBallot.said, lang: surveyBallot.lang })
    .from(surveyBallot)
    .where(ballotsOfSurvey(which))
    .orderBy(asc(surveyBallot.key));

export type AnswererRow = Pick<typeof surveyAnswerer.$inferSelect, 'who' | 'personId' | 'registrationId' | 'device'>;

/** Who answered so far; empty once it is closed. */
export const answerersOf = (db: Db, which: Which): Promise<AnswererRow[]> =>
  db
    .select({
      who: surveyAnswerer.who,
      personId: surveyAnswerer.personId,
      registrationId: surveyAnswerer.registrationId,
      device: surveyAnswerer.device,
    })
    .from(surveyAnswerer)
    .where(answerersOfSurvey(which));

/** Of those who answered, whoever this may be: the same person, or somebody on the same phone. */
export const answerersLike = (
  db: Db,
  which: Which,
  { who, device }: { who: readonly string[]; device: string | null },
): Promise<Pick<AnswererRow, 'who' | 'device'>[]> =>
  db
    .select({ who: surveyAnswerer.who, device: surveyAnswerer.device })
    .from(surveyAnswerer)
    .where(
      and(
        answerersOfSurvey(which),
        or(inArray(surveyAnswerer.who, [...who]), device === null ? undefined : eq(surveyAnswerer.device, device)),
      ),
    );

/** Leads from a person to their answer and not back: the same person changes the same row. */
const keyOf = ({ surveyId }: Which, who: string): string => digestOf('surveys.ballot', `${surveyId} ${who}`);

/** A device as it is kept: whoever reads the table cannot pretend to be it. */
export const deviceDigest = (device: string): string => digestOf('surveys.device', device);

/** The answer of one person, instead of the one they gave before. */
export async function saveBallot(tx: Tx, which: Which, who: string, { said, lang }: BallotKept): Promise<void> {
  await tx
    .insert(surveyBallot)
    .values({ ...which, key: keyOf(which, who), said, lang })
    .onConflictDoUpdate({
      target: [surveyBallot.networkId, surveyBallot.surveyId, surveyBallot.key],
      set: { said, lang },
    });
  await changed(tx, countTopic(which.surveyId));
}

export async function saveAnswerer(tx: Tx, which: Which, { who, ...row }: AnswererRow): Promise<void> {
  await tx
    .insert(surveyAnswerer)
    .values({ ...which, who, ...row })
    .onConflictDoUpdate({
      target: [surveyAnswerer.networkId, surveyAnswerer.surveyId, surveyAnswerer.who],
      set: row.device === null ? { who } : { device: row.device },
    });
}

/** They turned out to be somebody who is counted otherwise. */
export async function dropAnswer(tx: Tx, which: Which, who: string): Promise<void> {
  await tx.delete(surveyBallot).where(and(ballotsOfSurvey(which), eq(surveyBallot.key, keyOf(which, who))));
  await tx.delete(surveyAnswerer).where(and(answerersOfSurvey(which), eq(surveyAnswerer.who, who)));
}

/**
 * From now on nothing leads from a person to an answer, not even with the secret: the rows are written anew under keys
 * drawn by chance, in the order of these keys, and who answered is forgotten.
 */
export async function cutFromPeople(tx: Tx, which: Which): Promise<void> {
  const taken = await tx.delete(surveyBallot).where(ballotsOfSurvey(which)).returning();
  const anew = taken.map((row) => ({ ...row, key: randomUUID() })).sort((a, b) => (a.key < b.key ? -1 : 1));
  for (let from = 0; from < anew.length; from += 500)
    await tx.insert(surveyBallot).values(anew.slice(from, from + 500));
  await tx.delete(surveyAnswerer).where(answerersOfSurvey(which));
}
