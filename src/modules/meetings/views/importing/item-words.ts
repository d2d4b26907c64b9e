import type { T } from '#platform/texts';
import { kindsShown } from '../kinds-shown.ts';
import type { ShownItem } from './shown.ts';

/** In words, so that the radio buttons say what they are about. */
export function called(t: T, { kind, fields }: ShownItem): string {
  const { words = '', name = '', email = '', organisation, state, date = '', from = '', until = '' } = fields;
  if (kind === 'title') return `${t('importing.field.title')} – ${words || t('importing.notSaid')}`;
  if (kind === 'place') return `${t('importing.field.place')} – ${words}`;
  if (kind === 'mode') return `${t('importing.field.taken')} – ${t(modeKey(fields.mode))}`;
  const hours = [from, until]
    .filter(Boolean)
    .map((hour) => hourNamed(t, hour))
    .join(' – ');
  if (kind === 'when') return [dayNamed(t, date), hours].filter(Boolean).join(', ');
  if (kind === 'next') {
    const { title, places = '' } = fields;
    const where = places.split('\n').filter(Boolean).join(' / ');
    return [title, dayNamed(t, date), hours, where].filter(Boolean).join(', ');
  }
  if (kind === 'person') {
    const who = name || email;
    return `${organisation ? `${who} (${organisation})` : who}, ${t(stateKey(state))}`;
  }
  return kind === 'statement' ? `${t(kindKey(fields.kind))} – ${words}` : words;
}

const hourNamed = (t: T, hour: string): string => (/^([01]\d|2[0-3]):[0-5]\d$/.test(hour) ? t.time(hour) : hour);

const dayNamed = (t: T, date: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date))
    ? t.day(date, { year: true })
    : date || t('importing.dayNotSaid');

export const modes = ['inPerson', 'online', 'hybrid'] as const;
export const states = ['present', 'excused', 'absent', 'invited', 'guest'] as const;
export const modeKey = (given: string | undefined) =>
  `importing.mode.${modes.find((one) => one === given) ?? 'inPerson'}` as const;
export const stateKey = (given: string | undefined) =>
  `importing.presence.${states.find((one) => one === given) ?? 'invited'}` as const;
export const kindKey = (given: string | undefined) =>
  `ui.kind.${kindsShown.find((one) => one === given) ?? 'remark'}` as const;
