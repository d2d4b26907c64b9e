import { z } from 'zod';
import { words } from '#platform/web';
import { isEmail } from '../../rules/people-in/index.ts';

export const emailTyped = z
  .string({ error: 'web.problem.choice' })
  .trim()
  .max(200, { error: 'web.problem.tooLong' })
  .refine(isEmail, { error: 'web.problem.email' })
  .transform((email) => email.toLowerCase())
  .optional();

/** Somebody who comes, as anybody may write them down: a first name or a pseudonym is enough. */
export const whoComes = {
  givenName: z.string({ error: 'calendar.problem.givenName' }).trim().min(1).max(80, { error: 'web.problem.tooLong' }),
  familyName: words(80),
  email: emailTyped,
  organisation: words(160),
};

/** As an organiser or a colleague says it. */
export const anyRole = z.enum(['worker', 'serviceUser', 'actor'], { error: 'web.problem.choice' }).default('worker');
