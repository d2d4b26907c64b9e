import { z } from 'zod';
import { languages } from '#platform/texts';

/** An address as people type it: spaces around it and capitals do not count. */
export const emailField = z
  .string({ error: 'accounts.problem.email' })
  .trim()
  .toLowerCase()
  .max(254, 'accounts.problem.email')
  .pipe(z.email({ error: 'accounts.problem.email' }));

export const SignInForm = z.object({ email: emailField, to: z.string().optional() });
export const LinkForm = z.object({
  token: z.string({ error: 'accounts.problem.form' }).max(100, 'accounts.problem.form'),
});
export const LanguageForm = z.object({
  lang: z.enum(languages, { error: 'accounts.problem.form' }),
  back: z.string().optional(),
});
