import type { EventField } from './event.ts';

type Title = { text: string };

export type TellableFacts = {
  title: Title;
  startsAt: Date;
  endsAt: Date;
  placeName: string | null;
  address: string | null;
  accessNote: string | null;
  places: number | null;
  registrationClosesAt: Date | null;
};

export type Change = { field: EventField; before: string | null; after: string | null };

const watched = [
  'title',
  'startsAt',
  'endsAt',
  'placeName',
  'address',
  'accessNote',
  'places',
  'registrationClosesAt',
] as const;

/** What is kept in the history of an event: moments in ISO, the rest as words. */
export function changesBetween(before: TellableFacts, after: TellableFacts): Change[] {
  return watched.flatMap((field) => {
    const [was, is] = [asKept(before[field]), asKept(after[field])];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

function asKept(value: Title | Date | string | number | null): string | null {
  if (value === null) return null;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? value.text : String(value);
}

/** Whoever registered is written to about what changes their way there, not about the number of places. */
export const isToldByLetter = (field: EventField): boolean => !['places', 'registrationClosesAt'].includes(field);
