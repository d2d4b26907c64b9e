import { z } from 'zod';
import type { Language, Written } from '#platform/texts';
import { typedIn, writtenIn } from '../rules/written-in.ts';
import { inLang, languages } from './in-languages.ts';

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
