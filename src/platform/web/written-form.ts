import { z } from 'zod';
import { inLang, type Language, languages, typedIn, type Written, writtenIn } from '#packages/written';

/** Words of a field that may stay empty. */
export const words = (most: number) =>
  z.string({ error: 'web.problem.choice' }).trim().max(most, { error: 'web.problem.tooLong' }).optional();

/** The same in each language. */
export const inEach = <Field extends string>(field: Field, most: number) =>
  ({
    [inLang(field, 'fr')]: words(most),
    [inLang(field, 'nl')]: words(most),
    [inLang(field, 'en')]: words(most),
  }) as Record<`${Field}${'Fr' | 'Nl' | 'En'}`, ReturnType<typeof words>>;

type Values = Readonly<Record<string, unknown>>;

/** What was typed of some words, by language; languages in which nothing was typed are left out. */
export function typedEach(typed: Values, field: string): Partial<Record<Language, string>> {
  const said = languages.flatMap((lang) => {
    const text = typed[inLang(field, lang)];
    return typeof text === 'string' && text !== '' ? [[lang, text] as const] : [];
  });
  return Object.fromEntries(said);
}

/** One text from what was typed in each language; `before`: what stands there now. null: nothing was typed. */
export const readWritten = (
  typed: Values,
  field: string,
  preferred: Language,
  before: Written | null = null,
): Written | null => writtenIn(typedEach(typed, field), preferred, { before });

/** The same as it would have been typed, field by field. */
export function writtenTyped(field: string, written: Written | null): Record<string, string> {
  const typed = typedIn(written);
  return Object.fromEntries(languages.map((lang) => [inLang(field, lang), typed[lang] ?? '']));
}
