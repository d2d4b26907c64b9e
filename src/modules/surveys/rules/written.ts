export type Language = 'fr' | 'nl' | 'en';
type Translation = { text: string; state: 'hand' | 'machine' | 'outOfDate' };

/** What a person wrote, as the platform keeps it. */
export type Written = { lang: Language; text: string; translations?: Partial<Record<Language, Translation>> };

export const languages: readonly Language[] = ['fr', 'nl', 'en'];

export type TypedEach = Partial<Record<Language, string | undefined>>;

/** One text from what was typed in each language; the preferred one is the original, else the first written. */
export function writtenIn(typed: TypedEach, preferred: Language): Written | null {
  const lang = [preferred, ...languages].find((one) => typed[one]);
  if (!lang) return null;
  const translations: Written['translations'] = {};
  for (const other of languages) {
    const text = typed[other];
    if (other !== lang && text) translations[other] = { text, state: 'hand' };
  }
  const text = typed[lang] ?? '';
  return Object.keys(translations).length > 0 ? { lang, text, translations } : { lang, text };
}

/** What stands in each language. */
export function typedIn(written: Written | null): Partial<Record<Language, string>> {
  if (!written) return {};
  const typed: Partial<Record<Language, string>> = { [written.lang]: written.text };
  for (const lang of languages) {
    const translation = written.translations?.[lang];
    if (translation) typed[lang] = translation.text;
  }
  return typed;
}
