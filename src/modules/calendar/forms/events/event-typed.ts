import { inLang, outOfDateIn } from '#packages/written';
import type { Language } from '#platform/texts';
import { writtenTyped } from '#platform/web';
import { dayOf, timeOf } from '../../rules/moment.ts';
import type { EventFacts } from '../../store/events/events.ts';
import { type WrittenField, writtenFields } from '../in-languages.ts';
import { organiserFields } from './event-details.ts';
import { registrationRulesTyped } from './registration-rules.ts';

/** What stands in an event by its id or in another language, as the reader says it. */
export type SaidToReader = { organisers: readonly string[]; commune: string | null };

/** An event as a person would have typed it, to be changed. */
export function eventTyped(event: EventFacts, said: SaidToReader): Record<string, string | string[]> {
  return {
    kind: event.kind,
    ...wordsTyped(event),
    ...momentsTyped(event),
    ...detailsTyped(event, said),
    languages: event.languages,
    audience: event.audience,
    ...registrationRulesTyped(event),
  };
}

/** The moments of a fuzzy date were never typed. */
function momentsTyped({ startsAt, endsAt, fuzzyWhen }: EventFacts): Record<string, string> {
  if (fuzzyWhen) return { day: '', startsAt: '', endsAt: '', lastDay: '' };
  const [day, lastDay] = [dayOf(startsAt), dayOf(endsAt)];
  return {
    day: asWritten(day),
    startsAt: timeOf(startsAt),
    endsAt: timeOf(endsAt),
    lastDay: lastDay === day ? '' : asWritten(lastDay),
  };
}

const detailsTyped = (event: EventFacts, { organisers, commune }: SaidToReader): Record<string, string | string[]> => ({
  toConfirm: event.toConfirm,
  confirmOn: event.confirmBy ? asWritten(dayOf(event.confirmBy)) : '',
  onlineAddress: event.onlineAddress ?? '',
  commune: commune ?? '',
  space: event.spaceId ?? '',
  pole: event.poleId ?? '',
  ...Object.fromEntries(organiserFields.map((field, index) => [field, organisers[index] ?? ''])),
});

type Words = Pick<EventFacts, WrittenField>;

const wordsTyped = (event: Words): Record<string, string> =>
  Object.assign({}, ...writtenFields.map((field) => writtenTyped(field, event[field])));

/** The fields whose translation did not follow when the original changed. */
export const fieldsOutOfDate = (event: Words): string[] =>
  writtenFields.flatMap((field) => outOfDateIn(event[field]).map((lang) => inLang(field, lang)));

export const languagesOutOfDate = (event: Partial<Words>): Language[] => [
  ...new Set(writtenFields.flatMap((field) => outOfDateIn(event[field] ?? null))),
];

const asWritten = (day: string): string => day.split('-').reverse().join('/');
