import { z } from 'zod';
import { typedIn, type Written, writtenIn } from '#packages/written';
import type { Language } from '#platform/texts';
import type { Task } from '../../store/planning/tasks.ts';

/** `owner`: a name or an address, looked up by whoever reads this. */
export const taskForm = z.object({
  name: z
    .string({ error: 'calendar.problem.taskName' })
    .trim()
    .min(1, { error: 'calendar.problem.taskName' })
    .max(200, { error: 'web.problem.tooLong' }),
  days: z.coerce
    .number({ error: 'calendar.problem.days' })
    .int({ error: 'calendar.problem.days' })
    .min(0, { error: 'calendar.problem.days' })
    .max(400, { error: 'calendar.problem.days' }),
  side: z.enum(['before', 'after'], { error: 'web.problem.choice' }).default('before'),
  owner: z.string({ error: 'web.problem.choice' }).trim().max(160, { error: 'web.problem.tooLong' }).optional(),
  version: z.coerce.number({ error: 'web.problem.number' }).int().default(0),
});

type Typed = z.output<typeof taskForm>;

export const daysBeforeOf = ({ days, side }: Pick<Typed, 'days' | 'side'>): number => (side === 'after' ? -days : days);

/** What was typed in one language; what stands in the others stays beside it. */
export const nameWritten = (name: string, lang: Language, before: Written | null): Written =>
  writtenIn({ ...typedIn(before), [lang]: name }, before?.lang ?? lang, { before }) ?? { lang, text: name };

export function taskTyped({ daysBefore }: Task, name: string, owner: string): Record<string, string> {
  return { name, days: String(Math.abs(daysBefore)), side: daysBefore < 0 ? 'after' : 'before', owner };
}
