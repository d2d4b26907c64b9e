import { z } from 'zod';
import { typedDay, typedTime } from '#modules/calendar';
import { languages } from '#platform/texts';
import { dayOf, momentAt } from '../../rules/moment.ts';
import { type OptionTyped, optionsTyped } from './options-typed.ts';

const words = (most: number) => z.string().trim().max(most, { error: 'web.problem.tooLong' }).optional();

const typed = z.looseObject({
  /** Looked at with all the rest, so that everything that is wrong is told at once. */
  title: words(160),
  about: words(500),
  space: z.uuid().optional().catch(undefined),
  series: z.uuid().optional().catch(undefined),
  topic: z.uuid().optional().catch(undefined),
  closesOn: words(60),
  closesTime: words(20),
  whom: z.enum(['whole', 'chosen'], { error: 'web.problem.choice' }),
  people: words(8000),
  lang: z.enum(languages).optional().catch(undefined),
});

/** What it is for, between which dates one chooses, until when, and who is asked. */
export const PollForm = (now: Date) =>
  typed.transform((given, ctx) => {
    const wrong = (field: string, message: string) => ctx.addIssue({ code: 'custom', path: [field], message });
    const { title } = given;
    if (!title || title.length < 2) wrong('title', 'meetings.problem.meetingTitle');
    const today = dayOf(now);
    const options = optionsTyped(given, { now, today }, wrong);
    const day = given.closesOn ? typedDay(given.closesOn, today) : null;
    const time = typedTime(given.closesTime ?? '18:00');
    if (!day) wrong('closesOn', 'web.problem.date');
    if (!time) wrong('closesTime', 'web.problem.time');
    const closesAt = day && time ? momentAt(day, time) : null;
    const first = earliest(options);
    if (closesAt && closesAt <= now) wrong('closesOn', 'polls.problem.closesPast');
    else if (closesAt && first && closesAt > first) wrong('closesOn', 'polls.problem.closesLate');
    if (ctx.issues.length > 0 || !closesAt || !title) return z.NEVER;
    return { ...given, title, closesAt, options };
  });

const earliest = (options: readonly OptionTyped[]): Date | null =>
  options.reduce<Date | null>((first, { startsAt }) => (first === null || startsAt < first ? startsAt : first), null);
