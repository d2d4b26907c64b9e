import { z } from 'zod';
import type { Language, Written } from '#platform/texts';
import { typedIn, writtenIn } from '../rules/written-in.ts';

const languages = ['fr', 'nl', 'en'] as const;
const suffix = { fr: 'Fr', nl: 'Nl', en: 'En' } as const;

/** The field of some words in one language: `nameFr`. */
export const inLang = (field: string, lang: Language): string => `${field}${suffix[lang]}`;

/** A field in each language, each of so many signs at most. */
export const eachLanguage = (field: string, most: number) =>
  Object.fromEntries(
    languages.map((lang) => [
      inLang(field, lang),
      z.string({ error: 'web.problem.choice' }).trim().max(most, { error: 'web.problem.tooLong' }).optional(),
    ]),
  );

type Typed = Readonly<Record<string, unknown>>;

export function typedEach(typed: Typed, field: string): Partial<Record<Language, string>> {
  const said = languages.flatMap((lang) => {
    const text = typed[inLang(field, lang)];
    return typeof text === 'string' && text !== '' ? [[lang, text] as const] : [];
  });
  return Object.fromEntries(said);
}

/** One text from what was typed in each language. null: nothing was. */
export const readWritten = (typed: Typed, field: string, preferred: Language, before: Written | null): Written | null =>
  writtenIn(typedEach(typed, field), preferred, { before });

/** The same as it would have been typed, field by field. */
export function writtenTyped(field: string, written: Written | null): Record<string, string> {
  const typed = typedIn(written);
  return Object.fromEntries(languages.map((lang) => [inLang(field, lang), typed[lang] ?? '']));
}
