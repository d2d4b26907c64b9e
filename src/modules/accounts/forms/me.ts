import { z } from 'zod';
import { languages } from '#platform/texts';
import { nameField } from './invitation.ts';
import { version } from './organisation.ts';
import { emailField } from './sign-in.ts';

export const MeForm = z.object({
  version,
  name: nameField,
  language: z.enum(languages, { error: 'accounts.problem.form' }).optional(),
  emailShownTo: z.enum(['members', 'coordinators'], { error: 'accounts.problem.form' }),
});

export const EmailForm = z.object({ email: emailField });
export const EmailChangeForm = z.object({ change: z.string({ error: 'accounts.problem.form' }) });
/** Those that are ticked are wanted. */
export const LettersForm = z.object({ wanted: z.preprocess((given) => [given ?? []].flat(), z.array(z.string())) });
export const PasskeyForm = z.object({ name: nameField });
export const ErasureForm = z.object({ word: z.string({ error: 'accounts.problem.word' }).trim() });
