import { and, eq } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db';
import { isMailbox } from '#platform/mail';
import { agendaPoint, commitment, commitmentAsking, commitmentStep, followUpSettings } from '../tables.ts';
import { forgetTaskMaker } from './present.ts';

/** What was promised stays with its organisation, without whoever promised it. */
export async function forgetPromiser(
  tx: Tx,
  { personId, mailbox }: { personId: string; mailbox?: string | undefined },
): Promise<void> {
  await tx.update(commitment).set({ ownerId: null }).where(eq(commitment.ownerId, personId));
  await tx.update(commitment).set({ secondId: null }).where(eq(commitment.secondId, personId));
  await tx.update(commitment).set({ madeBy: null }).where(eq(commitment.madeBy, personId));
  await tx.update(commitmentStep).set({ by: null }).where(eq(commitmentStep.by, personId));
  await tx.update(commitmentAsking).set({ askedId: null }).where(eq(commitmentAsking.askedId, personId));
  await tx.update(followUpSettings).set({ changedBy: null }).where(eq(followUpSettings.changedBy, personId));
  await tx.update(agendaPoint).set({ takenBy: null }).where(eq(agendaPoint.takenBy, personId));
  await forgetTaskMaker(tx, personId);
  if (!mailbox) return;
  const theirs = await tx
    .update(commitment)
    .set({ contactName: null, contactEmail: null, contactLang: null })
    .where(isMailbox(commitment.contactEmail, mailbox))
    .returning({ networkId: commitment.networkId, id: commitment.id });
  for (const { networkId, id } of theirs)
    await tx
      .update(commitmentStep)
      .set({ name: null })
      .where(and(eq(commitmentStep.networkId, networkId), eq(commitmentStep.commitmentId, id)));
}

/** Two organisations are one: it keeps the promises of both. */
export async function mergeOrganisations(tx: Tx, { from, into }: { from: string; into: string }): Promise<void> {
  await tx.update(commitment).set({ organisationId: into }).where(eq(commitment.organisationId, from));
}

/** For whoever asks what is known of them. */
export async function promisedByPerson(db: Db, personId: string) {
  const { promised, dueOn, standing, madeAt } = commitment;
  const commitments = await db
    .select({ promised, dueOn, standing, madeAt })
    .from(commitment)
    .where(eq(commitment.ownerId, personId));
  const said = await db
    .select({ kind: commitmentStep.kind, words: commitmentStep.words, at: commitmentStep.at })
    .from(commitmentStep)
    .where(eq(commitmentStep.by, personId));
  return { commitments, said };
}
