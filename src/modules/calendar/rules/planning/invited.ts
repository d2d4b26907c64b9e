import type { EventField } from '../events/event.ts';

/** Whom an invitation goes to: members of the network in any case. */
export const invitedKinds = ['all', 'organisations', 'lastEdition', 'chosen'] as const;
export type Invited = (typeof invitedKinds)[number];

type Known = {
  registered: ReadonlySet<string>;
  invited: ReadonlySet<string>;
  declined: ReadonlySet<string>;
};

export type Counted = { toWrite: number; registered: number; invited: number; declined: number };

/** How many will be written to, and why others are not: each is counted for the first reason that holds. */
export function countInvited(personIds: readonly string[], { registered, invited, declined }: Known): Counted {
  const counted = { toWrite: 0, registered: 0, invited: 0, declined: 0 };
  for (const id of personIds) {
    if (registered.has(id)) counted.registered++;
    else if (invited.has(id)) counted.invited++;
    else if (declined.has(id)) counted.declined++;
    else counted.toWrite++;
  }
  return counted;
}

/** What somebody who was invited has to know before they answer: another day, another place, and whether it takes place. */
export const isToldToInvited = (field: EventField): boolean =>
  ['startsAt', 'fuzzyWhen', 'placeName', 'address', 'cancelled'].includes(field);

/** Addresses as people paste them: from a mail, a table, a list; each once, in small letters. */
export const addressesIn = (pasted: string): string[] => [
  ...new Set(
    (pasted.match(/[^\s,;:<>()[\]"']+@[^\s,;:<>()[\]"']+\.[^\s,;:<>()[\]"'.]+/g) ?? []).map((one) => one.toLowerCase()),
  ),
];
