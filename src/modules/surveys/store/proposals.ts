import { and, eq } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db';
import { surveyProposal } from '../tables.ts';
import type { Which } from './surveys.ts';

export type Proposal = Pick<typeof surveyProposal.$inferSelect, 'questionId' | 'cell' | 'statementId'>;

export const proposalsOf = (db: Db, { networkId, surveyId }: Which): Promise<Proposal[]> =>
  db
    .select({
      questionId: surveyProposal.questionId,
      cell: surveyProposal.cell,
      statementId: surveyProposal.statementId,
    })
    .from(surveyProposal)
    .where(and(eq(surveyProposal.networkId, networkId), eq(surveyProposal.surveyId, surveyId)));

export async function saveProposal(tx: Tx, which: Which, proposal: Proposal): Promise<void> {
  await tx.insert(surveyProposal).values({ ...which, ...proposal });
}
