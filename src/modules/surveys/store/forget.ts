import { and, eq } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db';
import { survey, surveyAnswerer } from '../tables.ts';

/** That they answered is forgotten; what was answered names nobody and stays. */
export async function forgetAnswerer(tx: Tx, personId: string): Promise<void> {
  await tx.delete(surveyAnswerer).where(eq(surveyAnswerer.personId, personId));
  for (const author of ['madeBy', 'openedBy', 'closedBy', 'removedBy'] as const)
    await tx
      .update(survey)
      .set({ [author]: null })
      .where(eq(survey[author], personId));
}

export async function forgetRegistered(
  tx: Tx,
  { networkId, registrationId }: { networkId: string; registrationId: string },
): Promise<void> {
  await tx
    .delete(surveyAnswerer)
    .where(and(eq(surveyAnswerer.networkId, networkId), eq(surveyAnswerer.registrationId, registrationId)));
}

/** For whoever asks what is known of them: which open surveys they answered. What they answered nobody can tell. */
export async function answeredByPerson(db: Db, personId: string) {
  const answered = await db
    .select({ survey: survey.title })
    .from(surveyAnswerer)
    .innerJoin(survey, and(eq(survey.networkId, surveyAnswerer.networkId), eq(survey.id, surveyAnswerer.surveyId)))
    .where(eq(surveyAnswerer.personId, personId));
  const made = await db
    .select({ survey: survey.title, madeAt: survey.madeAt })
    .from(survey)
    .where(eq(survey.madeBy, personId));
  return { answered, made };
}
