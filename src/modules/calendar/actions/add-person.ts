import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { answeredBefore, answerOnce } from '#platform/web';
import type { PersonTyped } from '../forms/person-form.ts';
import { eventHeld } from '../store/events.ts';
import { saveRegistrations } from '../store/registrations.ts';

export type PersonOf = PersonTyped & { organisationId: string | null; organisationName: string | null };

type Asked = { once: { key: string; scope: string } | null; page: string };

/** A coordinator writes somebody in. Places are theirs to give: nobody is refused here. */
export function addPerson(
  db: Db,
  member: Member,
  { eventId, person }: { eventId: string; person: PersonOf },
  asked: Asked,
  now: Date,
): Promise<void> {
  const { networkId, personId } = member;
  return inTransaction(db, async (tx) => {
    orMissing(await eventHeld(tx, { networkId, eventId }));
    if (asked.once && (await answeredBefore(tx, asked.once.key, asked.once.scope))) return;
    const came = { source: 'hand' as const, registeredBy: personId, registeredAt: now };
    await saveRegistrations(tx, [{ networkId, eventId, ...person, ...came }]);
    if (asked.once) await answerOnce(tx, asked.once.key, asked.once.scope, asked.page, now);
    await changed(tx, `event:${eventId}`);
  });
}
