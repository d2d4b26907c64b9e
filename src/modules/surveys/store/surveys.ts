import { and, asc, count, desc, eq, gt, inArray, isNull, lte, ne, notExists, or, sql } from 'drizzle-orm';
import { type Db, isId } from '#platform/db';
import { survey, surveyAnswerer, surveyBallot, surveyQuestion } from '../tables.ts';

export type Survey = typeof survey.$inferSelect;
export type Which = { networkId: string; surveyId: string };

const isIt = ({ networkId, surveyId }: Which) => and(eq(survey.networkId, networkId), eq(survey.id, surveyId));
const isThere = isNull(survey.removedAt);

export async function surveyOf(db: Db, which: Which): Promise<Survey | null> {
  if (!isId(which.surveyId)) return null;
  const [found] = await db
    .select()
    .from(survey)
    .where(and(isIt(which), isThere));
  return found ?? null;
}

/** Also one that was removed: whoever removed it may put it back. Nobody answers, changes or closes it meanwhile. */
export async function surveyHeld(db: Db, which: Which): Promise<Survey | null> {
  if (!isId(which.surveyId)) return null;
  const [held] = await db.select().from(survey).where(isIt(which)).for('update');
  return held ?? null;
}

export async function surveyByCode(db: Db, code: string): Promise<Survey | null> {
  const [found] = await db
    .select()
    .from(survey)
    .where(and(eq(survey.code, code), isThere));
  return found ?? null;
}

// Written out: in a select from one table drizzle leaves the table away, and the column would be the inner one's.
const answered = sql<number>`(select count(*) from survey_ballot b where b.network_id = "survey"."network_id"
  and b.survey_id = "survey"."id")`.mapWith(Number);

export type ListedSurvey = { survey: Survey; answered: number };

const MOST = 60;

/** The newest first. `spaces`: of what is asked in spaces, in these alone. null: in all of them. */
export const surveysOfNetwork = (db: Db, networkId: string, spaces: string[] | null): Promise<ListedSurvey[]> =>
  db
    .select({ survey, answered })
    .from(survey)
    .where(
      and(
        eq(survey.networkId, networkId),
        isThere,
        spaces ? or(ne(survey.subjectKind, 'space'), inArray(survey.subjectId, spaces)) : undefined,
      ),
    )
    .orderBy(desc(survey.madeAt), desc(survey.id))
    .limit(MOST);

/** Of one thing, the oldest first. */
export const surveysOn = (
  db: Db,
  { networkId, kind, id }: { networkId: string; kind: string; id: string },
): Promise<ListedSurvey[]> =>
  db
    .select({ survey, answered })
    .from(survey)
    .where(and(eq(survey.networkId, networkId), eq(survey.subjectKind, kind), eq(survey.subjectId, id), isThere))
    .orderBy(asc(survey.madeAt), asc(survey.id))
    .limit(MOST);

export async function answeredOf(db: Db, { networkId, surveyId }: Which): Promise<number> {
  const [counted] = await db
    .select({ ballots: count() })
    .from(surveyBallot)
    .where(and(eq(surveyBallot.networkId, networkId), eq(surveyBallot.surveyId, surveyId)));
  return counted?.ballots ?? 0;
}

/** What is asked of all members, of those of any space, or of anyone, and this one has not answered: what closes first stands first. */
export const surveysAwaiting = (
  db: Db,
  { networkId, personId }: { networkId: string; personId: string },
  now: Date,
): Promise<Survey[]> =>
  db
    .select()
    .from(survey)
    .where(
      and(
        eq(survey.networkId, networkId),
        isThere,
        isNull(survey.closedAt),
        inArray(survey.audience, ['members', 'space', 'anyone']),
        lte(survey.opensAt, now),
        or(isNull(survey.closesAt), gt(survey.closesAt, now)),
        notExists(
          db
            .select({ who: surveyAnswerer.who })
            .from(surveyAnswerer)
            .where(
              and(
                eq(surveyAnswerer.networkId, survey.networkId),
                eq(surveyAnswerer.surveyId, survey.id),
                eq(surveyAnswerer.personId, personId),
              ),
            ),
        ),
      ),
    )
    .orderBy(sql`${survey.closesAt} asc nulls last`, asc(survey.id))
    .limit(MOST);

/** Closed surveys that ask some of the same questions, the newest first. */
export async function comparableWith(db: Db, { networkId, surveyId }: Which): Promise<Survey[]> {
  const origins = db
    .select({ origin: surveyQuestion.origin })
    .from(surveyQuestion)
    .where(and(eq(surveyQuestion.networkId, networkId), eq(surveyQuestion.surveyId, surveyId)));
  const sharing = db
    .select({ id: surveyQuestion.surveyId })
    .from(surveyQuestion)
    .where(and(eq(surveyQuestion.networkId, networkId), inArray(surveyQuestion.origin, origins)));
  return db
    .select()
    .from(survey)
    .where(
      and(
        eq(survey.networkId, networkId),
        inArray(survey.id, sharing),
        sql`${survey.id} <> ${surveyId}`,
        sql`${survey.closedAt} is not null`,
        isThere,
      ),
    )
    .orderBy(desc(survey.closedAt))
    .limit(20);
}

/** Whose hour to close came, and evaluations that may have a letter to send. */
export const surveysToTend = (db: Db, now: Date): Promise<Survey[]> =>
  db
    .select()
    .from(survey)
    .where(
      and(
        isNull(survey.closedAt),
        isThere,
        sql`((${survey.opensAt} <= ${now} and ${survey.closesAt} <= ${now}) or ${survey.wantsLetters})`,
      ),
    )
    .orderBy(asc(survey.id));
