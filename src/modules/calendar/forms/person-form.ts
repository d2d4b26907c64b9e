import { z } from 'zod';
import { emailTyped } from './registration-form.ts';

const words = (most: number) =>
  z.string({ error: 'web.problem.choice' }).trim().max(most, { error: 'web.problem.tooLong' });

/** Somebody whom a coordinator writes into the list, or corrects. */
export const personForm = z
  .object({
    givenName: z
      .string({ error: 'calendar.problem.givenName' })
      .trim()
      .min(1)
      .max(80, { error: 'web.problem.tooLong' }),
    familyName: words(80).optional(),
    email: emailTyped,
    organisation: words(160).optional(),
    role: z.enum(['worker', 'serviceUser', 'actor'], { error: 'web.problem.choice' }).default('worker'),
    function: words(120).optional(),
    language: z.enum(['fr', 'nl', 'en'], { error: 'web.problem.choice' }).optional(),
    presence: z.enum(['day', 'morning', 'afternoon'], { error: 'web.problem.choice' }).default('day'),
    remark: words(1000).optional(),
    /** Why they come beyond a limit. */
    exceptionReason: words(300).optional(),
    version: z.coerce.number({ error: 'web.problem.number' }).int().default(0),
  })
  .transform(({ presence, version, organisation, exceptionReason, ...person }) => ({
    version,
    exceptionReason: exceptionReason ?? null,
    organisation: organisation ?? null,
    person: {
      givenName: person.givenName,
      familyName: person.familyName ?? null,
      email: person.email ?? null,
      role: person.role,
      function: person.function ?? null,
      language: person.language ?? null,
      remark: person.remark ?? null,
      morning: presence !== 'afternoon',
      afternoon: presence !== 'morning',
    },
  }));

export type PersonTyped = z.output<typeof personForm>['person'];
