import { z } from 'zod';
import { dayOf } from '../../rules/moment.ts';
import { MOST_DATES, type Repeat, rhythms } from '../../rules/planning/repeat.ts';
import { typedDay } from '../../rules/typed-day.ts';

const typed = z.object({
  every: z.enum(rhythms, { error: 'calendar.problem.every' }),
  times: z.string({ error: 'web.problem.number' }).trim().max(10, { error: 'web.problem.number' }).optional(),
  until: z.string({ error: 'web.problem.date' }).trim().max(60, { error: 'web.problem.date' }).optional(),
});

/** How often, and until when: a number of dates or a last day, one of the two. */
export const repeatForm = (now: Date) =>
  typed.transform(({ every, times, until }, ctx): Repeat => {
    const wrong = (field: string, message: string) => {
      ctx.addIssue({ code: 'custom', path: [field], message });
      return z.NEVER;
    };
    if (until) {
      const day = typedDay(until, dayOf(now));
      return day ? { every, end: { until: day } } : wrong('until', 'web.problem.date');
    }
    const count = times && /^\d+$/.test(times) ? Number(times) : 0;
    if (count < 2 || count > MOST_DATES) return wrong('times', 'calendar.problem.times');
    return { every, end: { times: count } };
  });

/** The dates that stay ticked, and what the page has seen. */
export const datesForm = z.object({
  on: z.union([z.string(), z.array(z.string())], { error: 'web.problem.choice' }).optional(),
  version: z.coerce.number({ error: 'web.problem.number' }).int(),
});

/** How far a change of one date of a series goes. */
export const reachForm = z.object({
  reach: z.enum(['this', 'following'], { error: 'web.problem.choice' }).default('this'),
  seen: z.coerce.number({ error: 'web.problem.number' }).int().default(0),
});
