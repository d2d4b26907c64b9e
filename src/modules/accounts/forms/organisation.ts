import { z } from 'zod';
import { enterpriseNumberOf } from '../rules/enterprise-number.ts';
import { organisationKinds } from '../rules/organisation.ts';
import { linesOf } from './begin.ts';
import { idField, nameField, shortWords } from './invitation.ts';

export const version = z.coerce.number({ error: 'accounts.problem.form' }).int('accounts.problem.form');

export const OrganisationForm = z
  .object({
    version: version.optional(),
    nameFr: nameField,
    nameNl: shortWords,
    nameEn: shortWords,
    aliases: z.string().max(2000, 'accounts.problem.long').optional(),
    kind: z.enum(organisationKinds, { error: 'accounts.problem.kind' }),
    commune: shortWords,
    enterpriseNumber: z
      .string()
      .optional()
      .refine((typed) => !typed || enterpriseNumberOf(typed) !== null, 'accounts.problem.number')
      .transform((typed) => (typed ? enterpriseNumberOf(typed) : null)),
    isAnother: z.literal('yes').optional(),
  })
  .transform(({ nameFr, nameNl, nameEn, aliases, commune, isAnother, ...form }) => ({
    ...form,
    name: { fr: nameFr, nl: nameNl ?? nameFr, ...(nameEn && { en: nameEn }) },
    aliases: linesOf(aliases),
    commune: commune ?? null,
    isAnother: isAnother === 'yes',
  }));

export const KnownOrganisationForm = z.object({ organisation: idField });

export const MergerForm = z.object({ into: idField });
