import type { Language, Written } from '#platform/texts';

type Others = Partial<Record<Language, string>>;

/** Something written in French, with translations made by hand. */
export const fr = (text: string, others: Others = {}): Written => writtenBy('fr', text, others);

export const nl = (text: string, others: Others = {}): Written => writtenBy('nl', text, others);

function writtenBy(lang: Language, text: string, others: Others): Written {
  const translations: NonNullable<Written['translations']> = {};
  for (const [language, translated] of Object.entries(others) as [Language, string][])
    translations[language] = { text: typeset(language, translated), state: 'hand' };
  const original = { lang, text: typeset(lang, text) };
  return Object.keys(others).length > 0 ? { ...original, translations } : original;
}

/** As a printer sets it: curled apostrophes, and in French narrow spaces that hold their sign. */
export function typeset(lang: Language, text: string): string {
  const curled = text.replaceAll("'", '’');
  if (lang !== 'fr') return curled;
  return curled
    .replace(/ (?=[:;!?»])/g, '\u202f')
    .replace(/« /g, '«\u202f')
    .replace(/(\d) h(?: (\d\d))?\b/g, (_, hour: string, minutes?: string) =>
      minutes ? `${hour}\u202fh\u202f${minutes}` : `${hour}\u202fh`,
    );
}
