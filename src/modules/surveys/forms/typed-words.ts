import { z } from 'zod';
import type { Language, Written } from '#platform/texts';
import { languages, typedIn, writtenIn } from '../rules/written.ts';

const suffixes = { fr: 'Fr', nl: 'Nl', en: 'En' } as const;

/** The field of some words in one language: `titleFr`. */
export const inLang = (field: string, lang: Language): string => `${field}${suffixes[lang]}`;

export const words = (most: number) =>
  z.string({ error: 'web.problem.choice' }).trim().max(most, { error: 'web.problem.tooLong' }).optional();

/** Schemas of one text in each language. */
export const inEach = (field: string, most: number): Record<string, ReturnType<typeof words>> =>
  Object.fromEntries(languages.map((lang) => [inLang(field, lang), words(most)]));

type Typed = Readonly<Record<string, unknown>>;

export function typedEach(typed: Typed, field: string): Partial<Record<Language, string>> {
  const said = languages.flatMap((lang) => {
    const text = typed[inLang(field, lang)];
    return typeof text === 'string' && text !== '' ? [[lang, text] as const] : [];
  });
  return Object.fromEntries(said);
}

/** null: nothing was written in any language. */
export const readWritten = (typed: Typed, field: string, preferred: Language): Written | null =>
  writtenIn(typedEach(typed, field), preferred);

/** As it would have been typed, field by field. */
export function writtenTyped(field: string, written: Written | null): Record<string, string> {
  const typed = typedIn(written);
  return Object.fromEntries(languages.map((lang) => [inLang(field, lang), typed[lang] ?? '']));
}
