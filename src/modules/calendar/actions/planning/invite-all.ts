import { membersAmong } from '#modules/accounts';
import { type Db, inTransaction } from '#platform/db';
import { post } from '#platform/mail';
import { eventInvitation } from '../../mails/kinds.ts';
import { eventOf } from '../../store/events/events.ts';
import { claimInvited, invitationOf, narrowedBy } from '../../store/planning/invitations.ts';

type Inviting = { networkId: string; eventId: string; invitationId: string };

/** So many people in one transaction. */
const A_BATCH = 200;

/** Writes to everybody an invitation is for, a batch after another: each once for an event, in their language. */
export async function inviteAll(db: Db, which: Inviting, now: Date): Promise<void> {
  const { networkId, eventId } = which;
  const [event, invitation] = [await eventOf(db, which), await invitationOf(db, which)];
  if (!event || !invitation || event.cancelledAt) return;
  const narrowed = await narrowedBy(db, event, invitation);
  const batch = (after: string | null) => membersAmong(db, { networkId, now }, narrowed, { after, most: A_BATCH });
  for (let people = await batch(null); people.length > 0; people = await batch(people.at(-1)?.personId ?? null))
    await inTransaction(db, async (tx) => {
      const ids = people.map(({ personId }) => personId);
      const anew = await claimInvited(tx, which, ids, now);
      for (const { personId, email, language } of people) {
        if (!anew.has(personId)) continue;
        const to = { personId, address: email, lang: language ?? ('fr' as const) };
        const occasion = `invitation:${eventId}`;
        await post(tx, eventInvitation, { to, occasion, data: { ...which, personId }, now });
      }
    });
}
