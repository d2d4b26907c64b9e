import { whenWords } from '#modules/calendar';
import { isPublicHoliday } from '#platform/clock';
import type { T } from '#platform/texts';
import { dayOf } from '../rules/moment.ts';

type When = Parameters<typeof whenWords>[1];

/** When a meeting is; also that this is a public holiday, which whoever planned it may not have seen. */
export const meetingWhen = (t: T, event: When, now: Date): string =>
  [whenWords(t, event, now), event.fuzzyWhen ? null : holidayWords(t, event.startsAt)].filter(Boolean).join(', ');

/** null: a day like others. */
export const holidayWords = (t: T, at: Date): string | null =>
  isPublicHoliday(dayOf(at)) ? t('meetings.holiday') : null;
