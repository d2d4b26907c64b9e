import { randomInt } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { newId, type Tx } from '#platform/db';
import { changed } from '#platform/live';
import { newCode } from '../rules/code.ts';
import { survey } from '../tables.ts';
import type { Survey } from './surveys.ts';
import { stateTopic } from './topic.ts';

export type SurveyContent = Pick<Survey, 'title' | 'about' | 'audience' | 'opensAt' | 'closesAt' | 'wantsLetters'>;

type Made = SurveyContent &
  Pick<Survey, 'networkId' | 'subjectKind' | 'subjectId' | 'kind' | 'madeBy' | 'madeAt'> & { copyOf?: string | null };

/** One in a hundred million is taken: the index then undoes the act, and it is asked for again. */
export async function saveSurvey(tx: Tx, made: Made): Promise<string> {
  const id = newId();
  await tx.insert(survey).values({ ...made, id, code: newCode(randomInt) });
  return id;
}

export async function changeSurvey(tx: Tx, held: Survey, change: Partial<Survey>): Promise<void> {
  await tx
    .update(survey)
    .set({ ...change, version: held.version + 1 })
    .where(and(eq(survey.networkId, held.networkId), eq(survey.id, held.id)));
  await tellChanged(tx, held);
}

/** Pages that show it, and those of the thing it is about. */
export async function tellChanged(tx: Tx, held: Pick<Survey, 'id' | 'subjectKind' | 'subjectId'>): Promise<void> {
  await changed(tx, stateTopic(held.id));
  await changed(tx, `${held.subjectKind}:${held.subjectId}`);
}
