import { z } from 'zod';
import type { Language } from '#platform/texts';
import { eventKinds } from '../rules/event.ts';
import { momentAt } from '../rules/moment.ts';
import { typedDay } from '../rules/typed-day.ts';
import { typedTime } from '../rules/typed-time.ts';
import { writtenIn } from '../rules/written-in.ts';
import type { EventContent } from '../store/save-event.ts';

const words = (most: number) =>
  z.string({ error: 'web.problem.choice' }).trim().max(most, { error: 'web.problem.tooLong' }).optional();
const language = z.enum(['fr', 'nl', 'en'], { error: 'web.problem.choice' });

const typed = z.object({
  kind: z.enum(eventKinds, { error: 'calendar.problem.kind' }).optional(),
  titleFr: words(160),
  titleNl: words(160),
  titleEn: words(160),
  aboutFr: words(5000),
  aboutNl: words(5000),
  aboutEn: words(5000),
  day: words(60),
  startsAt: words(20),
  endsAt: words(20),
  lastDay: words(60),
  placeName: words(120),
  address: words(200),
  accessNote: words(300),
  languages: z.union([language, z.array(language)], { error: 'web.problem.choice' }).optional(),
  audience: z.enum(['public', 'members'], { error: 'web.problem.choice' }).optional(),
  places: words(10),
  closesOn: words(60),
  closesAt: words(20),
  version: z.coerce.number({ error: 'web.problem.number' }).int().optional(),
});

/** `today`: what a day without a year starts from. `preferred`: the language an event is first written in. */
export const eventForm = ({ today, preferred }: { today: string; preferred: Language }) =>
  typed.transform((given, ctx): { content: EventContent; version: number } => {
    const wrong = (field: string, message: string): null => {
      ctx.addIssue({ code: 'custom', path: [field], message });
      return null;
    };
    const title =
      writtenIn({ fr: given.titleFr, nl: given.titleNl, en: given.titleEn }, preferred) ??
      wrong(titleField(preferred), 'calendar.problem.title');
    const day = dayIn('day', given.day, 'calendar.problem.day');
    const lastDay = given.lastDay ? dayIn('lastDay', given.lastDay) : day;
    const starts = timeIn('startsAt', given.startsAt, 'calendar.problem.startsAt');
    const ends = timeIn('endsAt', given.endsAt, 'calendar.problem.endsAt');
    const closesOn = given.closesOn ? dayIn('closesOn', given.closesOn) : null;
    const closesAt = given.closesAt ? timeIn('closesAt', given.closesAt) : '23:59';
    const places = given.places ? placesIn(given.places) : null;

    const startsAt = day && starts ? momentAt(day, starts) : null;
    const endsAt = lastDay && ends ? momentAt(lastDay, ends) : null;
    if (startsAt && endsAt && endsAt <= startsAt) wrong('endsAt', 'calendar.problem.endsBefore');
    const registrationClosesAt = closesOn && closesAt ? momentAt(closesOn, closesAt) : null;
    if (registrationClosesAt && endsAt && registrationClosesAt > endsAt)
      wrong('closesOn', 'calendar.problem.closesAfter');
    if (!title || !startsAt || !endsAt) return z.NEVER;

    return {
      version: given.version ?? 0,
      content: {
        kind: given.kind ?? 'meeting',
        title,
        about: writtenIn({ fr: given.aboutFr, nl: given.aboutNl, en: given.aboutEn }, title.lang),
        startsAt,
        endsAt,
        placeName: given.placeName || null,
        address: given.address || null,
        accessNote: given.accessNote || null,
        languages: [given.languages ?? []].flat(),
        audience: given.audience ?? 'members',
        places,
        registrationClosesAt,
      },
    };

    function dayIn(field: string, text: string | undefined, missing = 'web.problem.date'): string | null {
      return text ? (typedDay(text, today) ?? wrong(field, 'web.problem.date')) : wrong(field, missing);
    }
    function timeIn(field: string, text: string | undefined, missing = 'web.problem.time'): string | null {
      return text ? (typedTime(text) ?? wrong(field, 'web.problem.time')) : wrong(field, missing);
    }
    function placesIn(text: string): number | null {
      const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
      return number > 0 ? number : wrong('places', 'calendar.problem.places');
    }
  });

export const titleField = (lang: Language): 'titleFr' | 'titleNl' | 'titleEn' =>
  lang === 'fr' ? 'titleFr' : lang === 'nl' ? 'titleNl' : 'titleEn';
