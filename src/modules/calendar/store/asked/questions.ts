import { and, count, eq, ne } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import { answer, question, registration } from '../../tables/index.ts';

type Which = { networkId: string; eventId: string; id: string };
export type QuestionContent = Pick<
  typeof question.$inferSelect,
  'kind' | 'asked' | 'help' | 'answers' | 'isRequired' | 'shownWhen'
>;

const isIt = ({ networkId, eventId, id }: Which) =>
  and(eq(question.networkId, networkId), eq(question.eventId, eventId), eq(question.id, id));

/** Whether or not it was removed. null: there is none. */
export async function questionOf(db: Db, which: Which): Promise<typeof question.$inferSelect | null> {
  const [found] = await db.select().from(question).where(isIt(which));
  return found ?? null;
}

/** How many people who come, or wait to, answered it. */
export async function answersTo(db: Db, { networkId, id }: Which): Promise<number> {
  const [row] = await db
    .select({ people: count() })
    .from(answer)
    .innerJoin(
      registration,
      and(eq(registration.networkId, answer.networkId), eq(registration.id, answer.registrationId)),
    )
    .where(and(eq(answer.networkId, networkId), eq(answer.questionId, id), ne(registration.state, 'withdrawn')));
  return row?.people ?? 0;
}

/** Nobody else writes meanwhile: whoever calls holds the event. */
export async function saveQuestion(
  tx: Tx,
  { networkId, eventId }: Omit<Which, 'id'>,
  content: QuestionContent,
  position: number,
): Promise<string> {
  const id = newId();
  await tx.insert(question).values({ networkId, eventId, id, ...content, position, version: 1 });
  return id;
}

type Changed = Partial<QuestionContent> & {
  position?: number;
  version?: number;
  removedAt?: Date | null;
  removedBy?: string | null;
};

export async function changeQuestionRow(tx: Tx, which: Which, change: Changed): Promise<void> {
  await tx.update(question).set(change).where(isIt(which));
}
