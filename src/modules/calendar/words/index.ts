import { inLanguage, type T, upToDateIn } from '#platform/texts';
import type { EventField, EventKind } from '../rules/events/event.ts';
import type { KeptValue } from '../rules/events/event-change.ts';
import type { Confirmable } from '../rules/events/to-confirm.ts';
import { momentWords } from './when-where.ts';

export {
  besideDay,
  dayWords,
  hoursWords,
  momentWords,
  placeWords,
  startWords,
  type When,
  type Where,
  whenWords,
} from './when-where.ts';

export const kindWords = (t: T, kind: EventKind): string => t(`calendar.kind.${kind}`);

type Kept = { field: EventField; before: KeptValue | null; after: KeptValue | null };

/** A change as it is told: what it is about, what stood there, what stands there now. Without a label `now` says it all. */
type ChangeSaid = { label: string | null; was: string | null; now: string };

function changeWords(t: T, { field, before, after }: Kept): ChangeSaid {
  if (field === 'cancelled')
    return {
      label: null,
      was: null,
      now: t(after ? 'calendar.change.isCancelled' : 'calendar.change.takesPlace'),
    };
  const says = (now: string) => ({ label: null, was: null, now });
  if (field === 'onlineAddress') return says(onlineWords(t, { before, after }));
  if (field === 'toConfirm')
    return says(
      after
        ? t(`calendar.change.toConfirm.${after as Confirmable}`)
        : t(`calendar.change.confirmed.${before as Confirmable}`),
    );
  const said = keptWords(t, { field, before, after });
  return { label: t(`calendar.change.${field}`), was: said(before), now: said(after) ?? t('calendar.change.nothing') };
}

/** What it was and is, is told to those registered alone. */
function onlineWords(t: T, { before, after }: Pick<Kept, 'before' | 'after'>): string {
  if (!after) return t('calendar.change.online.none');
  return t(before ? 'calendar.change.online.other' : 'calendar.change.online.new');
}

/** A change of words in another language than theirs is none to a reader: it would say the same twice. */
export const changesSaid = <Change extends Kept>(t: T, changes: readonly Change[]): (Change & ChangeSaid)[] =>
  changes
    .map((change) => ({ ...change, ...changeWords(t, change) }))
    .filter(({ label, was, now }) => label === null || was !== now);

function keptWords(t: T, { field, before, after }: Kept): (kept: KeptValue | null) => string | null {
  if (field === 'fuzzyWhen')
    return (kept) => (typeof kept === 'string' ? momentWords(t, new Date(kept)) : wordsKept(t, field, kept));
  return isMoment(field) ? momentsKept(t, before, after) : (kept) => wordsKept(t, field, kept);
}

function wordsKept(t: T, field: EventField, kept: KeptValue | null): string | null {
  if (kept === null || typeof kept === 'string') return kept;
  return (field === 'title' || field === 'pole' ? inLanguage(kept, t.lang) : upToDateIn(kept, t.lang)).text;
}

/** Another hour of the same day is said as an hour alone. */
function momentsKept(
  t: T,
  before: KeptValue | null,
  after: KeptValue | null,
): (kept: KeptValue | null) => string | null {
  const at = (kept: KeptValue) => new Date(String(kept));
  const sameDay = before !== null && after !== null && t.date(at(before)) === t.date(at(after));
  return (kept) => kept && (sameDay ? t.time(at(kept)) : momentWords(t, at(kept)));
}

const isMoment = (field: EventField): boolean => ['startsAt', 'endsAt', 'registrationClosesAt'].includes(field);

export const nameOf = ({ givenName, familyName }: { givenName: string; familyName: string | null }): string =>
  [givenName, familyName].filter(Boolean).join(' ');

export function presenceWords(t: T, { morning, afternoon }: { morning: boolean; afternoon: boolean }): string {
  if (morning && afternoon) return t('calendar.presence.day');
  return t(morning ? 'calendar.presence.morning' : 'calendar.presence.afternoon');
}
