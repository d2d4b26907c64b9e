import type { T } from '#platform/texts';
import type { EventField, EventKind } from '../rules/event.ts';

/** "jeudi 28 janvier, 9 h – 15 h 30"; over several days both days are said. */
export function whenWords(t: T, { startsAt, endsAt }: { startsAt: Date; endsAt: Date }): string {
  if (t.date(startsAt) === t.date(endsAt)) return `${t.day(startsAt)}, ${t.hours(startsAt, endsAt)}`;
  return t('calendar.when.days', { from: momentWords(t, startsAt), to: momentWords(t, endsAt) });
}

export const momentWords = (t: T, moment: Date): string => `${t.day(moment)}, ${t.time(moment)}`;

export function placeWords({
  placeName,
  address,
}: {
  placeName: string | null;
  address: string | null;
}): string | null {
  return [placeName, address].filter(Boolean).join(', ') || null;
}

export const kindWords = (t: T, kind: EventKind): string => t(`calendar.kind.${kind}`);

type Kept = { field: EventField; before: string | null; after: string | null };

/** A change as it is told: what it is about, what stood there, what stands there now. Without a label `now` says it all. */
type ChangeSaid = { label: string | null; was: string | null; now: string };

export function changeWords(t: T, { field, before, after }: Kept): ChangeSaid {
  if (field === 'cancelled')
    return {
      label: null,
      was: null,
      now: t(after ? 'calendar.change.isCancelled' : 'calendar.change.takesPlace'),
    };
  const said = keptWords(t, field, before, after);
  return { label: t(`calendar.change.${field}`), was: said(before), now: said(after) ?? t('calendar.change.nothing') };
}

/** Another hour of the same day is said as an hour alone. */
function keptWords(
  t: T,
  field: EventField,
  before: string | null,
  after: string | null,
): (kept: string | null) => string | null {
  if (!isMoment(field)) return (kept) => kept;
  const sameDay = before !== null && after !== null && t.date(new Date(before)) === t.date(new Date(after));
  return (kept) => kept && (sameDay ? t.time(new Date(kept)) : momentWords(t, new Date(kept)));
}

const isMoment = (field: EventField): boolean => ['startsAt', 'endsAt', 'registrationClosesAt'].includes(field);

export const nameOf = ({ givenName, familyName }: { givenName: string; familyName: string | null }): string =>
  [givenName, familyName].filter(Boolean).join(' ');

export function presenceWords(t: T, { morning, afternoon }: { morning: boolean; afternoon: boolean }): string {
  if (morning && afternoon) return t('calendar.presence.day');
  return t(morning ? 'calendar.presence.morning' : 'calendar.presence.afternoon');
}
