import { memberReachable } from '#modules/accounts';
import type { Tx } from '#platform/db';
import { post } from '#platform/mail';
import { commitmentNoted } from '../mails/kinds.ts';
import type { CommitmentRow } from '../store/commitments.ts';

type Authored = { by: string | null; now: Date };

/** Whoever was made the owner by somebody else is told once, with the link that answers. An intention asks for nothing yet. */
export async function tellOwner(tx: Tx, made: CommitmentRow, { by, now }: Authored): Promise<void> {
  const { networkId, id: commitmentId, ownerId } = made;
  if (made.standing !== 'open' || (ownerId !== null && ownerId === by)) return;
  const to = await ownerAddress(tx, made, now);
  if (!to) return;
  const data = { networkId, commitmentId, ownerId };
  await post(tx, commitmentNoted, { to, occasion: `noted:${commitmentId}:${ownerId ?? 'contact'}`, data, now });
}

/** Where its owner is written to. null: nobody owns it, or they left the network. */
export async function ownerAddress(
  tx: Tx,
  { networkId, ownerId, contactEmail, contactLang }: CommitmentRow,
  now: Date,
): Promise<{ personId: string | null; address: string; lang: 'fr' | 'nl' | 'en' } | null> {
  if (ownerId === null)
    return contactEmail === null ? null : { personId: null, address: contactEmail, lang: contactLang ?? 'fr' };
  const owner = await memberReachable(tx, { networkId, now }, ownerId);
  return owner && { personId: ownerId, address: owner.email, lang: owner.language ?? 'fr' };
}
