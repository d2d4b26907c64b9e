import { membersAmong } from '#modules/accounts';
import { type Db, inTransaction } from '#platform/db';
import { post } from '#platform/mail';
import { eventInvitation } from '../../mails/kinds.ts';
import { eventOf } from '../../store/events/events.ts';
import { invitedUnanswered } from '../../store/planning/invitations.ts';

type Telling = { networkId: string; eventId: string; version: number };

/** So many people in one transaction. */
const A_BATCH = 200;

/**
 * Writes to everybody who had been invited when this version of the event was made and never answered, a batch after
 * another: each once for the version, in their language. It is an invitation: whoever declines those is not written to.
 */
export async function tellInvitedAll(db: Db, telling: Telling, now: Date): Promise<void> {
  const { networkId, eventId, version } = telling;
  const event = await eventOf(db, telling);
  if (!event || now >= event.endsAt) return;
  const batch = (after: string | null) => invitedUnanswered(db, telling, { after, most: A_BATCH });
  for (let people = await batch(null); people.length > 0; people = await batch(people.at(-1)?.personId ?? null)) {
    const invitations = new Map(people.map(({ personId, invitationId }) => [personId, invitationId]));
    const members = await membersAmong(
      db,
      { networkId, now },
      { personIds: [...invitations.keys()] },
      { after: null, most: A_BATCH },
    );
    await inTransaction(db, async (tx) => {
      for (const { personId, email, language } of members) {
        const invitationId = invitations.get(personId);
        if (!invitationId) continue;
        const to = { personId, address: email, lang: language ?? ('fr' as const) };
        const data = { networkId, eventId, invitationId, personId, version };
        await post(tx, eventInvitation, { to, occasion: `invited:${eventId}:${version}`, data, now });
      }
    });
  }
}
