import { and, eq } from 'drizzle-orm';
import { newId, type Tx } from '#platform/db';
import { changed } from '#platform/live';
import { commitment, commitmentStep } from '../tables.ts';
import type { CommitmentRow } from './commitments.ts';

export type CommitmentContent = Pick<
  CommitmentRow,
  | 'standing'
  | 'promised'
  | 'firstStep'
  | 'sign'
  | 'decided'
  | 'organisationId'
  | 'ownerId'
  | 'contactName'
  | 'contactEmail'
  | 'contactLang'
  | 'secondId'
  | 'dueOn'
  | 'audience'
>;
export type CommitmentOrigin = Pick<CommitmentRow, 'statementId' | 'subjectKind' | 'subjectId' | 'eventId'>;
export type StepRow = typeof commitmentStep.$inferSelect;
export type NewStep = Pick<StepRow, 'kind' | 'by' | 'at'> & Partial<Omit<StepRow, 'networkId' | 'commitmentId'>>;

export async function saveCommitment(
  tx: Tx,
  networkId: string,
  given: CommitmentContent & CommitmentOrigin & { id?: string; madeBy: string | null; madeAt: Date },
): Promise<CommitmentRow> {
  const [made] = await tx
    .insert(commitment)
    .values({ networkId, ...given, id: given.id ?? newId(), version: 1 })
    .returning();
  if (!made) throw new Error('A promise was not kept by the database');
  await tellPages(tx, made);
  return made;
}

export async function changeCommitment(
  tx: Tx,
  { networkId, id, version }: CommitmentRow,
  change: Partial<CommitmentRow>,
): Promise<CommitmentRow> {
  const [made] = await tx
    .update(commitment)
    .set({ ...change, version: version + 1 })
    .where(and(eq(commitment.networkId, networkId), eq(commitment.id, id)))
    .returning();
  if (!made) throw new Error('A promise that was held is gone');
  await tellPages(tx, made);
  return made;
}

export async function saveStep(tx: Tx, { networkId, id }: CommitmentRow, step: NewStep): Promise<void> {
  await tx.insert(commitmentStep).values({ networkId, commitmentId: id, id: newId(), ...step });
}

async function tellPages(tx: Tx, { networkId, statementId }: CommitmentRow): Promise<void> {
  await changed(tx, `commitments:${networkId}`);
  if (statementId) await changed(tx, `statements:${networkId}`);
}
