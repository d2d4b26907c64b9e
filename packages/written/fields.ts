import { type Language, languages } from './written.ts';

const suffixes = { fr: 'Fr', nl: 'Nl', en: 'En' } as const;

/** The field of some words in one language: `titleFr`. */
export const inLang = <Field extends string, Lang extends Language>(field: Field, lang: Lang) =>
  `${field}${suffixes[lang]}` as `${Field}${(typeof suffixes)[Lang]}`;

/** The way back: what is written in `titleFr`, and in which language. null: it is written in none. */
export function fieldAndLanguage<Field extends string>(
  name: string,
  fields: readonly Field[],
): { field: Field; lang: Language } | null {
  for (const field of fields) for (const lang of languages) if (inLang(field, lang) === name) return { field, lang };
  return null;
}

/** The language of the original first; it may be one that the network no longer has. */
export const originalFirst = (lang: Language, ofNetwork: readonly Language[]): Language[] => [
  lang,
  ...ofNetwork.filter((one) => one !== lang),
];
