import type { AttendanceState } from './kinds.ts';

type Said = { state: AttendanceState; saidAt: Date | null; invitedAt: Date | null };

/** What is read of somebody: nobody stores that there was no answer, it follows from having been asked. */
export type Presence = 'present' | 'coming' | 'excused' | 'absent' | 'guest' | 'noAnswer' | 'listed';

export const presenceOf = ({ state, invitedAt }: Said): Presence => {
  if (state !== 'invited') return state;
  return invitedAt ? 'noAnswer' : 'listed';
};

/** Until the meeting is over one may say so, and change one's mind. */
export const mayAnswer = ({ endsAt, cancelledAt }: { endsAt: Date; cancelledAt: Date | null }, now: Date): boolean =>
  cancelledAt === null && now < endsAt;

type Asked = Said & { registrationId: string | null };

/** They were written to, may still come, and nothing of theirs stands in the calendar that would tell them. */
export const isToldByMeeting = ({ state, invitedAt, registrationId }: Asked): boolean =>
  invitedAt !== null && (state === 'invited' || state === 'guest' || (state === 'coming' && registrationId === null));

type Counted = { presence: Presence; organisation: string | null };

/** How many organisations are there, of those that were asked. */
export function organisationsThere(people: readonly Counted[]): { there: number; asked: number } {
  const of = (some: readonly Counted[]) => new Set(some.flatMap(({ organisation }) => organisation ?? [])).size;
  return { there: of(people.filter(({ presence }) => presence === 'present')), asked: of(people) };
}
