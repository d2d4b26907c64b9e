import { z } from 'zod';
import { inLang, type Written } from '#packages/written';
import type { Language } from '#platform/texts';
import { inEach, readWritten, writtenTyped } from '#platform/web';
import { whyNeverDue } from '../../rules/planning/reminder.ts';
import { typedTime } from '../../rules/typed-time.ts';
import type { EventFacts } from '../../store/events/events.ts';
import type { Reminder, ReminderContent } from '../../store/planning/reminders.ts';

const typed = z.object({
  daysBefore: z.coerce
    .number({ error: 'calendar.problem.daysBefore' })
    .int({ error: 'calendar.problem.daysBefore' })
    .min(0, { error: 'calendar.problem.daysBefore' })
    .max(120, { error: 'calendar.problem.daysBefore' }),
  clock: z.string({ error: 'web.problem.time' }).max(20, { error: 'web.problem.time' }),
  ...inEach('words', 1000),
  version: z.coerce.number({ error: 'web.problem.number' }).int().optional(),
});

type Standing = { event: EventFacts; before: Written | null; preferred: Language; now: Date };

/** A reminder that could never leave is refused: its hour is over, or comes when the event has begun. */
export const reminderForm = ({ event, before, preferred, now }: Standing) =>
  typed.transform((given, ctx): { content: ReminderContent; version: number } => {
    const wrong = (field: string, message: string): void => ctx.addIssue({ code: 'custom', path: [field], message });
    const clock = typedTime(given.clock);
    const written = readWritten(given, 'words', before?.lang ?? preferred, before);
    if (!clock) wrong('clock', 'web.problem.time');
    if (!written) wrong(inLang('words', preferred), 'calendar.problem.reminderWords');
    const never = clock && whyNeverDue({ daysBefore: given.daysBefore, clock }, event, now);
    if (never) wrong('daysBefore', `calendar.problem.reminder.${never}`);
    if (!clock || !written || never) return z.NEVER;
    return { version: given.version ?? 0, content: { daysBefore: given.daysBefore, clock, words: written } };
  });

export const reminderTyped = ({ daysBefore, clock, words }: Reminder): Record<string, string> => ({
  daysBefore: String(daysBefore),
  clock,
  ...writtenTyped('words', words),
});
