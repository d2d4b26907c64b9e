import { z } from 'zod';
import { type InBoth, type Language, languages } from '#platform/texts';
import { accents } from './rules/look.ts';
import { spaceAccesses, spaceKinds } from './rules/space.ts';

const name = z
  .string({ error: 'networks.problem.name' })
  .trim()
  .min(2, 'networks.problem.name')
  .max(120, 'networks.problem.long');
const otherName = z.string().trim().max(120, 'networks.problem.long').optional();
const words = (max: number) => z.string().trim().max(max, 'networks.problem.long').optional();
const version = z.coerce.number({ error: 'networks.problem.form' }).int('networks.problem.form');
/** A list of boxes comes as one word, several, or none. */
const several = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(item));

/** The same in Dutch until somebody says otherwise. */
const inBoth = ({
  nameFr,
  nameNl,
  nameEn,
}: {
  nameFr: string;
  nameNl?: string | undefined;
  nameEn?: string | undefined;
}): InBoth => ({
  fr: nameFr,
  nl: nameNl ?? nameFr,
  ...(nameEn && { en: nameEn }),
});

/** One commune a line, or with commas between. */
const communes = words(2000).transform((text) => [
  ...new Set(
    (text ?? '')
      .split(/[\n,;]+/)
      .map((commune) => commune.trim())
      .filter(Boolean),
  ),
]);

export const SettingsForm = z
  .object({
    version,
    nameFr: name,
    nameNl: otherName,
    nameEn: otherName,
    about: words(2000),
    communes,
    languages: several(z.enum(languages, { error: 'networks.problem.languages' })).refine(
      (chosen) => chosen.length > 0,
      'networks.problem.languages',
    ),
    accent: z.enum(accents, { error: 'networks.problem.accent' }),
    modules: several(z.string({ error: 'networks.problem.form' })),
    removeLogo: z.literal('yes').optional(),
  })
  .transform((form) => ({ ...form, name: inBoth(form), languages: form.languages as Language[] }));

export const SpaceForm = z
  .object({
    version: version.optional(),
    nameFr: name,
    nameNl: otherName,
    nameEn: otherName,
    kind: z.enum(spaceKinds, { error: 'networks.problem.kind' }),
    access: z.enum(spaceAccesses, { error: 'networks.problem.access' }),
    purpose: words(2000),
    joinUntilOn: z.iso.date({ error: 'networks.problem.date' }).optional(),
  })
  .transform((form) => ({ ...form, name: inBoth(form) }));
