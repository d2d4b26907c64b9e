import { z } from 'zod';
import { typedDay, typedTime } from '#modules/calendar';
import { dayOf, momentAt, plusMinutes } from '../rules/moment.ts';
import { minutesTyped } from './item-form.ts';

const words = (most: number) => z.string().trim().max(most, { error: 'web.problem.tooLong' }).optional();

const typed = z.object({
  /** Looked at with all the rest, so that everything that is wrong is told at once. */
  title: words(160),
  day: words(60),
  time: words(20),
  minutes: words(20),
  place: words(120),
  placeToConfirm: words(10),
  space: z.uuid().optional().catch(undefined),
  purpose: words(300),
  series: z.uuid().optional().catch(undefined),
  topic: z.uuid().optional().catch(undefined),
});

/** When it begins and ends, from a day, an hour and how long it lasts. */
export const NewMeetingForm = (now: Date) =>
  typed.transform((given, ctx) => {
    const wrong = (field: string, message: string): null => {
      ctx.addIssue({ code: 'custom', path: [field], message });
      return null;
    };
    const title = given.title && given.title.length > 1 ? given.title : wrong('title', 'meetings.problem.meetingTitle');
    const day = typedDay(given.day ?? '', dayOf(now)) ?? wrong('day', 'web.problem.date');
    const time = typedTime(given.time ?? '') ?? wrong('time', 'web.problem.time');
    const minutes = minutesTyped(given.minutes ?? '120') ?? wrong('minutes', 'meetings.problem.minutes');
    if (!title || !day || !time || !minutes) return z.NEVER;
    const startsAt = momentAt(day, time);
    return { ...given, title, startsAt, endsAt: plusMinutes(startsAt, minutes) };
  });
