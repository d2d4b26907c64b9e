import { coordinatorsOf } from '#modules/accounts';
import type { Tx } from '#platform/db';
import { post } from '#platform/mail';
import { helpAsked } from '../mails/kinds.ts';
import type { CommitmentRow } from '../store/commitments.ts';

/** Somebody needs help to keep what they promised: those who coordinate read it at once. */
export async function tellCoordinators(
  tx: Tx,
  { networkId, id: commitmentId }: CommitmentRow,
  { stepId, by, now }: { stepId: string; by: string | null; now: Date },
): Promise<void> {
  for (const { personId, email, language } of await coordinatorsOf(tx, networkId, now)) {
    if (personId === by) continue;
    const to = { personId, address: email, lang: language ?? ('fr' as const) };
    await post(tx, helpAsked, { to, occasion: `help:${stepId}`, data: { networkId, commitmentId, stepId }, now });
  }
}
