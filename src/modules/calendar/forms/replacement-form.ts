import { z } from 'zod';
import { emailTyped } from './registration-form.ts';

const words = (most: number) =>
  z.string({ error: 'web.problem.choice' }).trim().max(most, { error: 'web.problem.tooLong' });

/** Who comes instead of somebody. */
export const replacementForm = z
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
  })
  .transform(({ givenName, familyName, email, organisation, role }) => ({
    person: { givenName, familyName: familyName ?? null, email: email ?? null, role },
    organisation: organisation ?? null,
  }));
