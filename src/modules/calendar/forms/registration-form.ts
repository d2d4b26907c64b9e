import { z } from 'zod';
import { isEmail } from '../rules/people-in/index.ts';

const words = (most: number) =>
  z.string({ error: 'web.problem.choice' }).trim().max(most, { error: 'web.problem.tooLong' });

export const emailTyped = words(200)
  .refine(isEmail, { error: 'web.problem.email' })
  .transform((email) => email.toLowerCase())
  .optional();

/** Who comes, in as few words as they want: a first name or a pseudonym is enough. */
export const registrationForm = z.object({
  givenName: z.string({ error: 'calendar.problem.givenName' }).trim().min(1).max(80, { error: 'web.problem.tooLong' }),
  familyName: words(80).optional(),
  email: emailTyped,
  organisation: words(160).optional(),
  role: z.enum(['worker', 'serviceUser'], { error: 'web.problem.choice' }).default('serviceUser'),
});

/** An organiser's answer to somebody who waits or asks. */
export const answerForm = z.object({
  answer: z.enum(['yes', 'no'], { error: 'web.problem.choice' }),
  reason: words(300).optional(),
});

export const cancellationForm = z.object({
  reason: words(1000).optional(),
  version: z.coerce.number({ error: 'web.problem.number' }).int(),
});
