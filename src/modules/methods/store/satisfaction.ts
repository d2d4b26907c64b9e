import { and, asc, eq } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import { changed } from '#platform/live';
import type { Subject } from '#platform/subject';
import type { Written } from '#platform/texts';
import { methodSatisfaction } from '../tables.ts';

export type SatisfactionRow = typeof methodSatisfaction.$inferSelect;

const isOn = ({ networkId, kind, id }: Subject) =>
  and(
    eq(methodSatisfaction.networkId, networkId),
    eq(methodSatisfaction.subjectKind, kind),
    eq(methodSatisfaction.subjectId, id),
  );

/** All that was said of one method, the oldest first. */
export const saidOfMethod = (db: Db, which: { networkId: string; methodId: string }): Promise<SatisfactionRow[]> =>
  db
    .select()
    .from(methodSatisfaction)
    .where(and(eq(methodSatisfaction.networkId, which.networkId), eq(methodSatisfaction.methodId, which.methodId)))
    .orderBy(asc(methodSatisfaction.saidAt), asc(methodSatisfaction.id));

/** What somebody said of the methods of a day. */
export const saidBy = (db: Db, subject: Subject, personId: string): Promise<SatisfactionRow[]> =>
  db
    .select()
    .from(methodSatisfaction)
    .where(and(isOn(subject), eq(methodSatisfaction.saidBy, personId)));

type Saying = { methodId: string; mark: number; words: Written | null; by: string; now: Date };

/** Said again, it is what was said last that counts. */
export async function saySatisfaction(tx: Tx, subject: Subject, { methodId, mark, words, by, now }: Saying) {
  const { networkId, kind: subjectKind, id: subjectId } = subject;
  const { methodId: method, subjectKind: kind, subjectId: on, saidBy: person } = methodSatisfaction;
  await tx
    .insert(methodSatisfaction)
    .values({ networkId, id: newId(), methodId, subjectKind, subjectId, mark, words, saidBy: by, saidAt: now })
    .onConflictDoUpdate({
      target: [methodSatisfaction.networkId, method, kind, on, person],
      set: { mark, words, saidAt: now },
    });
  await changed(tx, `methods:${networkId}`);
}

/** What was said stays, without whoever said it. */
export async function forgetSatisfied(tx: Tx, personId: string): Promise<void> {
  await tx.update(methodSatisfaction).set({ saidBy: null }).where(eq(methodSatisfaction.saidBy, personId));
}

/** For whoever asks what is known of them. */
export const satisfactionSaidBy = (db: Db, personId: string) =>
  db
    .select({
      methodId: methodSatisfaction.methodId,
      mark: methodSatisfaction.mark,
      words: methodSatisfaction.words,
      saidAt: methodSatisfaction.saidAt,
    })
    .from(methodSatisfaction)
    .where(eq(methodSatisfaction.saidBy, personId));
