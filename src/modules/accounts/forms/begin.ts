import { z } from 'zod';
import { type Language, languages } from '#platform/texts';
import { nameField, shortWords } from './invitation.ts';
import { emailField } from './sign-in.ts';

const several = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(item));

export const BeginForm = z
  .object({
    key: z.string({ error: 'accounts.problem.form' }),
    nameFr: nameField,
    nameNl: shortWords,
    communes: z.string().max(2000, 'accounts.problem.long').optional(),
    languages: several(z.enum(languages, { error: 'accounts.problem.languages' })).refine(
      (chosen) => chosen.length > 0,
      'accounts.problem.languages',
    ),
    name: nameField,
    email: emailField,
  })
  .transform(({ nameFr, nameNl, communes, languages: spoken, ...form }) => ({
    ...form,
    network: {
      name: { fr: nameFr, nl: nameNl ?? nameFr },
      communes: linesOf(communes),
      languages: spoken as Language[],
    },
  }));

/** One a line, or with commas between; said twice is said once. */
export const linesOf = (text: string | undefined): string[] => [
  ...new Set(
    (text ?? '')
      .split(/[\n,;]+/)
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];
