type Language = 'fr' | 'nl' | 'en';
type Translation = { text: string; state: 'hand' | 'machine' | 'outOfDate' };
type Written = { lang: Language; text: string; translations?: Partial<Record<Language, Translation>> };

const languages: readonly Language[] = ['fr', 'nl', 'en'];

/**
 * One text from what was typed in each language. The original keeps its language as long as something stands there, else
 * it is the `preferred` one, else the first that was written. null: nothing was written.
 */
export function writtenIn(typed: Partial<Record<Language, string | undefined>>, preferred: Language): Written | null {
  const lang = [preferred, ...languages].find((one) => typed[one]);
  if (!lang) return null;
  const translations: Partial<Record<Language, Translation>> = {};
  for (const other of languages) {
    const text = typed[other];
    if (other !== lang && text) translations[other] = { text, state: 'hand' };
  }
  const text = typed[lang] ?? '';
  return Object.keys(translations).length > 0 ? { lang, text, translations } : { lang, text };
}

/** What stands in each language, to be changed. */
export function typedIn(written: Written | null): Partial<Record<Language, string>> {
  if (!written) return {};
  const typed: Partial<Record<Language, string>> = { [written.lang]: written.text };
  for (const lang of languages) {
    const translation = written.translations?.[lang];
    if (translation) typed[lang] = translation.text;
  }
  return typed;
}
