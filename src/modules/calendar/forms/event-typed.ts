import type { Language } from '#platform/texts';
import { dayOf, timeOf } from '../rules/moment.ts';
import { outOfDateIn, typedIn } from '../rules/written-in.ts';
import type { EventFacts } from '../store/events.ts';
import { fieldIn, type WrittenField, writtenFields } from './in-languages.ts';
import { registrationRulesTyped } from './registration-rules.ts';

/** An event as a person would have typed it, to be changed. */
export function eventTyped(event: EventFacts): Record<string, string | string[]> {
  const [day, lastDay] = [dayOf(event.startsAt), dayOf(event.endsAt)];
  return {
    kind: event.kind,
    ...wordsTyped(event),
    day: asWritten(day),
    startsAt: timeOf(event.startsAt),
    endsAt: timeOf(event.endsAt),
    lastDay: lastDay === day ? '' : asWritten(lastDay),
    languages: event.languages,
    audience: event.audience,
    ...registrationRulesTyped(event),
  };
}

type Words = Pick<EventFacts, WrittenField>;

function wordsTyped(event: Words): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const field of writtenFields) {
    const there = typedIn(event[field]);
    for (const lang of ['fr', 'nl', 'en'] as const) typed[fieldIn(field, lang)] = there[lang] ?? '';
  }
  return typed;
}

/** The fields whose translation did not follow when the original changed. */
export const fieldsOutOfDate = (event: Words): string[] =>
  writtenFields.flatMap((field) => outOfDateIn(event[field]).map((lang) => fieldIn(field, lang)));

export const languagesOutOfDate = (event: Words): Language[] => [
  ...new Set(writtenFields.flatMap((field) => outOfDateIn(event[field]))),
];

const asWritten = (day: string): string => day.split('-').reverse().join('/');
