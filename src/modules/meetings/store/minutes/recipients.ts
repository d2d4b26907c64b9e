import { membersAmong, peopleInSpace } from '#modules/accounts';
import type { Db } from '#platform/db';
import { mailboxOf } from '#platform/mail';
import type { Language } from '#platform/texts';
import { attendanceOf } from '../attendance.ts';
import type { Meeting } from '../meetings.ts';

/** Somebody whom a letter about minutes can reach. `itemId`: from outside, for that point alone. */
export type Recipient = {
  personId: string | null;
  name: string;
  address: string;
  lang: Language;
  itemId: string | null;
};

/**
 * Whoever was asked to the meeting, was there or excused themselves, and the members of its space; each address once. Who
 * is on the list for one point only is that, unless they belong to the meeting otherwise.
 */
export async function recipientsOf(
  db: Db,
  { networkId, eventId, event }: Pick<Meeting, 'networkId' | 'eventId' | 'event'>,
  now: Date,
): Promise<Recipient[]> {
  const { spaceId } = event;
  const listed = await attendanceOf(db, { networkId, eventId });
  const inSpace = spaceId ? await peopleInSpace(db, { networkId, spaceId }) : [];
  const personIds = [...listed.flatMap(({ personId }) => personId ?? []), ...inSpace.map(({ id }) => id)];
  const members =
    personIds.length === 0
      ? []
      : await membersAmong(db, { networkId, now }, { personIds }, { after: null, most: 2000 });
  const reachable = new Map(members.map((one) => [one.personId, one]));

  const byMailbox = new Map<string, Recipient>();
  const add = (one: Recipient) => {
    const mailbox = mailboxOf(one.address);
    const known = byMailbox.get(mailbox);
    if (!known || (known.itemId !== null && one.itemId === null)) byMailbox.set(mailbox, one);
  };
  for (const { personId, email, name, lang, agendaItemId } of listed) {
    const member = personId ? reachable.get(personId) : undefined;
    const address = member?.email ?? email;
    if (!address) continue;
    const itemId = member ? null : agendaItemId;
    add({ personId: member?.personId ?? null, name, address, lang: member?.language ?? lang ?? 'fr', itemId });
  }
  for (const { id } of inSpace) {
    const member = reachable.get(id);
    if (!member) continue;
    const { personId, name, email: address, language } = member;
    add({ personId, name, address, lang: language ?? 'fr', itemId: null });
  }
  return [...byMailbox.values()];
}
