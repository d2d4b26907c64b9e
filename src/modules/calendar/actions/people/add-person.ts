import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { answeredBefore, answerOnce } from '#platform/web';
import type { PersonTyped } from '../../forms/people/person-form.ts';
import { limitsNow } from '../../rules/places/limits-now.ts';
import { seatOf } from '../../rules/places/seat.ts';
import { whatIsFull } from '../../rules/places/taken.ts';
import { type FullFor, fullReason } from '../../rules/registering/registration.ts';
import { registrationFacts } from '../../store/registering/registration-facts.ts';
import { saveRegistrations } from '../../store/registering/registrations.ts';
import { fillPlaces } from '../registering/fill-places.ts';
import { tellJoined } from '../registering/tell-joined.ts';

export type PersonOf = PersonTyped & { organisationId: string | null; organisationName: string | null };

type Asked = { once: { key: string; scope: string } | null; page: string };

export type PersonAdded = { outcome: 'added' } | { outcome: 'full'; reason: FullFor };

/**
 * A coordinator writes somebody in. Places are theirs to give: beyond what is full they say why, and it stays with the
 * registration.
 */
export function addPerson(
  db: Db,
  member: Member,
  { eventId, person, exceptionReason = null }: { eventId: string; person: PersonOf; exceptionReason?: string | null },
  asked: Asked,
  now: Date,
): Promise<PersonAdded> {
  const { networkId, personId } = member;
  return inTransaction(db, async (tx) => {
    const {
      event,
      asked: here,
      taken,
    } = orMissing(await registrationFacts(tx, { networkId, eventId, personId: null }));
    if (asked.once && (await answeredBefore(tx, asked.once.key, asked.once.scope))) return { outcome: 'added' };
    const full = whatIsFull(limitsNow(event, here, now), taken, [seatOf(person)]);
    if (full && !exceptionReason) return { outcome: 'full', reason: fullReason(full) };
    const came = { source: 'hand' as const, registeredBy: personId, registeredAt: now };
    const beyond = full && { exceptionReason, exceptedBy: personId };
    const saved = await saveRegistrations(tx, [{ networkId, eventId, ...person, ...came, ...beyond }]);
    await tellJoined(
      tx,
      event,
      saved.map(({ id }) => id),
    );
    // A worker who comes may make room for a service user who waits.
    await fillPlaces(tx, event, now);
    if (asked.once) await answerOnce(tx, asked.once.key, asked.once.scope, asked.page, now);
    await changed(tx, `event:${eventId}`);
    return { outcome: 'added' };
  });
}
