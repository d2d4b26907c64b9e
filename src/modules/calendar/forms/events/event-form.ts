import { z } from 'zod';
import { inLang, writtenIn } from '#packages/written';
import type { Language, Written } from '#platform/texts';
import { inEach, words } from '#platform/web';
import { eventKinds } from '../../rules/events/event.ts';
import { spanOf } from '../../rules/events/fuzzy-date.ts';
import { dayOf, momentAt } from '../../rules/moment.ts';
import { typedDay } from '../../rules/typed-day.ts';
import { typedTime } from '../../rules/typed-time.ts';
import type { EventFacts } from '../../store/events/events.ts';
import type { EventContent } from '../../store/events/save-event.ts';
import type { WrittenField } from '../in-languages.ts';
import { eventDetails, type Offered, readEventDetails } from './event-details.ts';
import { readRegistrationRules, registrationRules } from './registration-rules.ts';

const language = z.enum(['fr', 'nl', 'en'], { error: 'web.problem.choice' });

const typed = z.object({
  kind: z.enum(eventKinds, { error: 'calendar.problem.kind' }).optional(),
  ...inEach('title', 160),
  ...inEach('about', 5000),
  ...inEach('placeName', 120),
  ...inEach('address', 200),
  ...inEach('accessNote', 300),
  /** Names of fields: translations that were out of date and are right all the same. */
  stillRight: z.union([z.string(), z.array(z.string())], { error: 'web.problem.choice' }).optional(),
  day: words(60),
  startsAt: words(20),
  endsAt: words(20),
  lastDay: words(60),
  /** It is over, and is put down all the same. */
  isPast: words(10),
  languages: z.union([language, z.array(language)], { error: 'web.problem.choice' }).optional(),
  audience: z.enum(['public', 'members'], { error: 'web.problem.choice' }).optional(),
  ...eventDetails,
  ...registrationRules,
  version: z.coerce.number({ error: 'web.problem.number' }).int().optional(),
});

type Standing = Pick<EventFacts, WrittenField | 'startsAt' | 'endsAt'>;
type Forming = { now: Date; preferred: Language; stands: Standing | null; offered: Offered };

/** `preferred`: the language an event is first written in. `stands`: what is changed. null: a new one. */
export const eventForm = ({ now, preferred, stands, offered }: Forming) =>
  typed.transform((given, ctx): { content: EventContent; version: number } => {
    const wrong = (field: string, message: string): null => {
      ctx.addIssue({ code: 'custom', path: [field], message });
      return null;
    };
    const stillRight = [given.stillRight ?? []].flat();
    const text = (field: WrittenField, lang: Language) =>
      writtenIn(
        { fr: given[inLang(field, 'fr')], nl: given[inLang(field, 'nl')], en: given[inLang(field, 'en')] },
        lang,
        { before: stands?.[field], isStillRight: (one) => stillRight.includes(inLang(field, one)) },
      );
    const title = text('title', preferred) ?? wrong(inLang('title', preferred), 'calendar.problem.title');
    const written = (field: WrittenField) => text(field, title?.lang ?? preferred);
    const details = readEventDetails(given, { now, offered, written, wrong });
    const fuzzy = details.fuzzyWhen && !given.day ? fuzzyMoments(details.fuzzyWhen, { stands, now }) : null;
    const day = fuzzy ? fuzzy.from : dayIn('day', given.day, missingDay(details));
    const lastDay = given.lastDay ? dayIn('lastDay', given.lastDay) : fuzzy ? fuzzy.to : day;
    // Of a fuzzy date no hour is known; it lasts until its last day is over.
    const isFuzzy = details.fuzzyWhen !== null;
    const starts =
      isFuzzy && !given.startsAt ? '00:00' : timeIn('startsAt', given.startsAt, 'calendar.problem.startsAt');
    const ends = isFuzzy && !given.endsAt ? '23:59' : timeIn('endsAt', given.endsAt, 'calendar.problem.endsAt');
    const registration = readRegistrationRules(given, now, wrong);

    const startsAt = day && starts ? momentAt(day, starts) : null;
    const endsAt = lastDay && ends ? momentAt(lastDay, ends) : null;
    if (startsAt && endsAt && endsAt <= startsAt) wrong('endsAt', 'calendar.problem.endsBefore');
    const wasOver = stands !== null && stands.endsAt < now;
    if (startsAt && endsAt && startsAt < endsAt && endsAt < now && !wasOver && !given.isPast)
      wrong('day', 'calendar.problem.past');
    const { registrationClosesAt } = registration;
    if (registrationClosesAt && endsAt && registrationClosesAt > endsAt)
      wrong('closesOn', 'calendar.problem.closesAfter');
    if (!title || !startsAt || !endsAt) return z.NEVER;

    return {
      version: given.version ?? 0,
      content: {
        kind: given.kind ?? 'meeting',
        title,
        about: text('about', title.lang),
        startsAt,
        endsAt,
        placeName: text('placeName', title.lang),
        address: text('address', title.lang),
        accessNote: text('accessNote', title.lang),
        languages: [given.languages ?? []].flat(),
        audience: given.audience ?? 'members',
        ...details,
        ...registration,
      },
    };

    function dayIn(field: string, text: string | undefined, missing = 'web.problem.date'): string | null {
      return text ? (typedDay(text, dayOf(now)) ?? wrong(field, 'web.problem.date')) : wrong(field, missing);
    }
    function timeIn(field: string, text: string | undefined, missing = 'web.problem.time'): string | null {
      return text ? (typedTime(text) ?? wrong(field, 'web.problem.time')) : wrong(field, missing);
    }
  });

/** With words for the date, a day is asked for only where the words name none. */
const missingDay = ({ fuzzyWhen }: { fuzzyWhen: Written | null }): string =>
  fuzzyWhen ? 'calendar.problem.dayAround' : 'calendar.problem.day';

/** Where a fuzzy date stands in lists: where it stood if its words are the same, else where they say. */
function fuzzyMoments(words: Written, { stands, now }: Pick<Forming, 'stands' | 'now'>) {
  if (stands?.fuzzyWhen?.text === words.text) return { from: dayOf(stands.startsAt), to: dayOf(stands.endsAt) };
  const said = [words.text, ...Object.values(words.translations ?? {}).map(({ text }) => text)];
  return said.map((text) => spanOf(text, dayOf(now))).find((span) => span !== null) ?? null;
}
