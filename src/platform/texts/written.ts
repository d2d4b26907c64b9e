import { jsonb } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import type { Translation, Written } from '#packages/written';
import { type Language, languages } from './language.ts';

export type { Translation, Written };

/** A column that holds what people write. */
export const written = (name: string) => jsonb(name).$type<Written>();

/** A form field for what people write: the text alone; `inLanguage` adds the language it was written in. */
export const writtenText = (max: number) => z.string().trim().min(1).max(max);

/** A reader's version: their language where it exists, else the original. `lang` says which it became. */
export function inLanguage(said: Written, lang: Language): { text: string; lang: Language; translated: boolean } {
  const translation = said.lang === lang ? undefined : said.translations?.[lang];
  return translation
    ? { text: translation.text, lang, translated: true }
    : { text: said.text, lang: said.lang, translated: false };
}

/**
 * The same for what must not be wrong, such as where a meeting is: a translation that is out of date gives way to the
 * original.
 */
export function upToDateIn(said: Written, lang: Language): { text: string; lang: Language; translated: boolean } {
  const isOld = said.translations?.[lang]?.state === 'outOfDate';
  return inLanguage(said, isOld ? said.lang : lang);
}

/** Keeps hand-made translations when the original changes, marked out of date so that someone looks at them again. */
export function sameText(before: Written, text: string): Written {
  if (before.text === text || !before.translations) return { ...before, text };
  const translations: Partial<Record<Language, Translation>> = {};
  for (const lang of languages) {
    const translation = before.translations[lang];
    if (translation) translations[lang] = { ...translation, state: 'outOfDate' };
  }
  return { ...before, text, translations };
}
