import { z } from 'zod';
import { typedTime } from '#modules/calendar';
import type { MeetingRhythm, StandingItem } from '../rules/kinds.ts';
import { minutesTyped } from './item-form.ts';

const words = (most: number) => z.string().trim().max(most, { error: 'web.problem.tooLong' }).optional();
const month = z.coerce.number().int().min(1).max(12);

const typed = z.object({
  /** Looked at with all the rest, so that everything that is wrong is told at once. */
  title: words(160),
  space: z.uuid().optional().catch(undefined),
  every: z.enum(['none', 'week', 'twoWeeks', 'month', 'twoMonths', 'quarter'], { error: 'web.problem.choice' }),
  weekday: z.coerce.number({ error: 'web.problem.choice' }).int().min(1).max(7).default(4),
  nth: z.coerce.number({ error: 'web.problem.choice' }).int().min(-1).max(4).default(1),
  time: words(20),
  notIn: z.union([month, z.array(month)], { error: 'web.problem.choice' }).optional(),
  minutes: words(20),
  place: words(120),
  standing: words(1000),
  chair: words(120),
  noteTaker: words(120),
  timeKeeper: words(120),
  version: z.coerce.number().int().optional().catch(undefined),
});

/** "Infos, 10": a point on a line, with its minutes where there are some. */
const standingTyped = (text: string | undefined, lang: StandingItem['title']['lang']): StandingItem[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 12)
    .map((line) => {
      const [, title = line, minutes] = /^(.*?)(?:,\s*(\d{1,3})(?:\s*min)?)?$/.exec(line) ?? [];
      return { title: { lang, text: title }, kind: 'information', minutes: minutes ? Number(minutes) : null };
    });

export const SeriesForm = (lang: StandingItem['title']['lang']) =>
  typed.transform((given, ctx) => {
    const wrong = (field: string, message: string): null => {
      ctx.addIssue({ code: 'custom', path: [field], message });
      return null;
    };
    const title = given.title && given.title.length > 1 ? given.title : wrong('title', 'meetings.problem.seriesTitle');
    const minutes = minutesTyped(given.minutes ?? '120') ?? wrong('minutes', 'meetings.problem.minutes');
    const time = given.every === 'none' ? '09:00' : (typedTime(given.time ?? '') ?? wrong('time', 'web.problem.time'));
    if (!title || !minutes || !time) return z.NEVER;
    const { every, weekday, nth } = given;
    const notIn = [given.notIn ?? []].flat();
    const rhythm: MeetingRhythm | null = every === 'none' ? null : { every, weekday, nth: nth || 1, time, notIn };
    return { ...given, title, rhythm, defaultMinutes: minutes, standingItems: standingTyped(given.standing, lang) };
  });

const day = z.iso.date();
export const DatesForm = z.object({
  version: z.coerce.number({ error: 'meetings.problem.again' }).int(),
  days: z.union([day, z.array(day)], { error: 'meetings.problem.days' }),
});
