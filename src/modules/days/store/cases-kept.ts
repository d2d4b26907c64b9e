import { and, eq, isNotNull, isNull, max, sql } from 'drizzle-orm';
import { isId, newId, type Tx } from '#platform/db';
import type { Written } from '#platform/texts';
import type { CasePlan } from '../rules/cases/study-case.ts';
import { casePlan, studyCase } from '../tables/index.ts';
import type { Which } from './day.ts';

export type CaseWritten = {
  title: Written;
  about: Written | null;
  minutes: number;
  needsActor: boolean;
  actorId: string | null;
};

type WhichCase = Which & { caseId: string };

const isIt = ({ networkId, eventId, caseId }: WhichCase) =>
  and(eq(studyCase.networkId, networkId), eq(studyCase.eventId, eventId), eq(studyCase.id, caseId));

export async function saveCase(tx: Tx, which: Which, written: CaseWritten, by: string, now: Date): Promise<string> {
  const { networkId, eventId } = which;
  const id = newId();
  const [last] = await tx
    .select({ position: max(studyCase.position) })
    .from(studyCase)
    .where(and(eq(studyCase.networkId, networkId), eq(studyCase.eventId, eventId)));
  const position = (last?.position ?? 0) + 1;
  await tx
    .insert(studyCase)
    .values({ networkId, eventId, id, ...written, position, version: 1, addedBy: by, addedAt: now });
  return id;
}

/** Holds the case, so that two who change it at once do so one after the other. null: it is not there, or was removed. */
export async function heldCase(tx: Tx, which: WhichCase): Promise<{ version: number } | null> {
  if (!isId(which.caseId)) return null;
  const [found] = await tx
    .select({ version: studyCase.version })
    .from(studyCase)
    .where(and(isIt(which), isNull(studyCase.removedAt)))
    .for('update');
  return found ?? null;
}

export async function changeCase(tx: Tx, which: WhichCase, written: CaseWritten): Promise<void> {
  await tx
    .update(studyCase)
    .set({ ...written, version: sql`${studyCase.version} + 1` })
    .where(isIt(which));
}

export async function markCaseRemoved(tx: Tx, which: WhichCase, now: Date): Promise<void> {
  await tx
    .update(studyCase)
    .set({ removedAt: now, version: sql`${studyCase.version} + 1` })
    .where(isIt(which));
}

/** false: there is nothing to bring back. */
export async function markCaseReturned(tx: Tx, which: WhichCase): Promise<boolean> {
  if (!isId(which.caseId)) return false;
  const back = await tx
    .update(studyCase)
    .set({ removedAt: null, version: sql`${studyCase.version} + 1` })
    .where(and(isIt(which), isNotNull(studyCase.removedAt)))
    .returning({ id: studyCase.id });
  return back.length > 0;
}

type Choosing = { plan: CasePlan; by: string; now: Date };

/** false: somebody chose since the version that was seen. Version 0: nobody had. */
export async function saveCasePlan(tx: Tx, which: Which, { plan, by, now }: Choosing): Promise<boolean> {
  const { version, ...said } = plan;
  const chosen = { ...said, chosenBy: by, chosenAt: now };
  const saved = await tx
    .insert(casePlan)
    .values({ ...which, ...chosen, version: version + 1 })
    .onConflictDoUpdate({
      target: [casePlan.networkId, casePlan.eventId],
      set: { ...chosen, version: sql`${casePlan.version} + 1` },
      setWhere: eq(casePlan.version, version),
    })
    .returning({ version: casePlan.version });
  return saved.length > 0;
}

/** false: it says something else by now, or nothing. */
export async function removeCasePlan(tx: Tx, { networkId, eventId }: Which, version: number): Promise<boolean> {
  const gone = await tx
    .delete(casePlan)
    .where(and(eq(casePlan.networkId, networkId), eq(casePlan.eventId, eventId), eq(casePlan.version, version)))
    .returning({ eventId: casePlan.eventId });
  return gone.length > 0;
}
