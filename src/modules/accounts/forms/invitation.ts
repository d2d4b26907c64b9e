import { z } from 'zod';
import { isId } from '#platform/db';
import { languages } from '#platform/texts';
import { emailField } from './sign-in.ts';

export const nameField = z
  .string({ error: 'accounts.problem.name' })
  .trim()
  .min(2, 'accounts.problem.name')
  .max(120, 'accounts.problem.long');
export const shortWords = z.string().trim().max(120, 'accounts.problem.long').optional();
export const roleField = z.enum(['coordinator', 'delegate', 'worker'], { error: 'accounts.problem.role' });
export const idField = z.string({ error: 'accounts.problem.form' }).refine(isId, 'accounts.problem.form');

/** What somebody does there, in the languages in which it was said. */
export const functionOf = (form: { functionFr?: string | undefined; functionNl?: string | undefined }) => ({
  ...(form.functionFr && { fr: form.functionFr }),
  ...(form.functionNl && { nl: form.functionNl }),
});

export const InvitationForm = z.object({
  email: emailField,
  name: shortWords,
  role: roleField,
  organisation: idField.optional(),
  functionFr: shortWords,
  functionNl: shortWords,
  lang: z.enum(languages, { error: 'accounts.problem.form' }),
});

export const AcceptanceForm = z.object({
  key: z.string({ error: 'accounts.problem.form' }),
  name: nameField.optional(),
});
