import { z } from 'zod';
import { typedDay, typedTime } from '#modules/calendar';
import { dayOf, momentAt } from '../../rules/moment.ts';
import { optionsTyped } from './options-typed.ts';

const words = (most: number) => z.string().trim().max(most, { error: 'web.problem.tooLong' }).optional();

const typed = z.looseObject({
  gone: z
    .union([z.uuid(), z.array(z.uuid())])
    .optional()
    .catch(undefined),
  closesOn: words(60),
  closesTime: words(20),
  seen: z.coerce.date({ error: 'meetings.problem.again' }),
});

/** Which dates are proposed no more, which come in, and until when one answers. */
export const ChangeForm = (now: Date) =>
  typed.transform((given, ctx) => {
    const wrong = (field: string, message: string) => ctx.addIssue({ code: 'custom', path: [field], message });
    const today = dayOf(now);
    const options = optionsTyped(given, { now, today, fewest: 0 }, wrong);
    const day = given.closesOn ? typedDay(given.closesOn, today) : null;
    const time = typedTime(given.closesTime ?? '18:00');
    if (!day) wrong('closesOn', 'web.problem.date');
    if (!time) wrong('closesTime', 'web.problem.time');
    if (ctx.issues.length > 0 || !day || !time) return z.NEVER;
    return { gone: [given.gone ?? []].flat(), options, closesAt: momentAt(day, time), seen: given.seen };
  });
