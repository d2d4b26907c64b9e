import { z } from 'zod';
import { attendanceStates } from '../rules/kinds.ts';

const words = (most: number) => z.string().trim().max(most, { error: 'web.problem.tooLong' }).optional();
const email = z.email({ error: 'web.problem.email' }).trim().toLowerCase().optional();

/** Without a wrong address in it: each is asked about. */
export const InviteForm = z.object({ whom: z.enum(['whole', 'chosen']).default('chosen'), people: words(8000) });

export const NoteForm = z.object({ state: z.enum(attendanceStates), seen: z.enum(attendanceStates) });

export const SomebodyForm = z.object({
  name: z
    .string({ error: 'meetings.problem.name' })
    .trim()
    .min(2, { error: 'meetings.problem.name' })
    .max(120, { error: 'web.problem.tooLong' }),
  organisation: words(120),
  email,
  item: z.uuid().optional().catch(undefined),
});

export const WhetherForm = z
  .object({
    answer: z.enum(['coming', 'excused', 'replaced'], { error: 'meetings.problem.answer' }),
    name: words(120),
    email,
  })
  .superRefine(({ answer, name, email: address }, ctx) => {
    if (answer !== 'replaced') return;
    if (!name) ctx.addIssue({ code: 'custom', path: ['name'], message: 'meetings.problem.name' });
    if (!address) ctx.addIssue({ code: 'custom', path: ['email'], message: 'web.problem.email' });
  });

/** People pasted or typed, one on a line or between commas: "Nadia B. <n@example.org>", an address, the name of a member. */
export function peopleTyped(typed: string): { name: string; email: string | null }[] {
  return typed
    .split(/[\n;,]/)
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => {
      const address = /[^\s<>"]+@[^\s<>"]+\.[^\s<>"]+/.exec(one)?.[0] ?? null;
      const name = (address ? one.replace(address, '') : one).replace(/[<>"()]/g, '').trim();
      return { name: name || (address ?? ''), email: address?.toLowerCase() ?? null };
    });
}
