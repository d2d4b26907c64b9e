import { memberReachable } from '#modules/accounts';
import type { Tx } from '#platform/db';
import { post } from '#platform/mail';
import { proposalAnswered } from '../mails/kinds.ts';
import type { AgendaItem } from '../store/agenda.ts';

type Telling = { networkId: string; eventId: string; item: AgendaItem; by: string; now: Date };

/** Nobody is written to about what they answered themselves. */
export async function tellProposer(tx: Tx, { networkId, eventId, item, by, now }: Telling): Promise<void> {
  if (!item.proposedBy || item.proposedBy === by) return;
  const proposer = await memberReachable(tx, { networkId, now }, item.proposedBy);
  if (!proposer) return;
  const to = { personId: proposer.personId, address: proposer.email, lang: proposer.language ?? ('fr' as const) };
  const data = { networkId, eventId, itemId: item.id };
  await post(tx, proposalAnswered, { to, occasion: `proposal:${item.id}`, data, now });
}
