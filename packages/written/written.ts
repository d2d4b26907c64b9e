/** In which people read and write here. */
export type Language = 'fr' | 'nl' | 'en';
/** Who made a translation, and whether the original moved on since. */
export type Translation = { text: string; state: 'hand' | 'machine' | 'outOfDate' };
/** What a person wrote: in which language, and its translations. The original is `text`. */
export type Written = { lang: Language; text: string; translations?: Partial<Record<Language, Translation>> };

export const languages: readonly Language[] = ['fr', 'nl', 'en'];

/** What was typed in each language. */
export type Typed = Partial<Record<Language, string | undefined>>;

/** before: what stands there now. isStillRight: somebody looked at a translation again that was out of date. */
type Standing = { before?: Written | null | undefined; isStillRight?: (lang: Language) => boolean };

/**
 * One text from what was typed in each language. The original keeps its language as long as something stands there, else
 * it is the `preferred` one, else the first that was written. A translation that was left as it was while the original
 * changed is out of date from then on. null: nothing was written.
 */
export function writtenIn(
  typed: Typed,
  preferred: Language,
  { before = null, isStillRight = () => false }: Standing = {},
): Written | null {
  const lang = [...(before ? [before.lang] : []), preferred, ...languages].find((one) => typed[one]);
  if (!lang) return null;
  const text = typed[lang] ?? '';
  const isSameOriginal = before?.lang === lang && before.text === text;
  const stateOf = (other: Language): Translation['state'] => {
    const stands = before?.lang === lang ? before.translations?.[other] : undefined;
    if (stands?.text !== typed[other] || isStillRight(other)) return 'hand';
    return isSameOriginal ? (stands?.state ?? 'hand') : 'outOfDate';
  };
  const translations: Partial<Record<Language, Translation>> = {};
  for (const other of languages) {
    const translated = typed[other];
    if (other !== lang && translated) translations[other] = { text: translated, state: stateOf(other) };
  }
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

/** The languages whose words did not follow when the original changed. */
export const outOfDateIn = (written: Written | null): Language[] =>
  languages.filter((lang) => written?.translations?.[lang]?.state === 'outOfDate');
