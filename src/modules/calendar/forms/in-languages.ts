import type { Language } from '#platform/texts';

/** What is written once in each language: a field of the form for each. */
export const writtenFields = ['title', 'about', 'placeName', 'address', 'accessNote', 'fuzzyWhen', 'contact'] as const;
export type WrittenField = (typeof writtenFields)[number];

const suffixes = { fr: 'Fr', nl: 'Nl', en: 'En' } as const;

/** The name of the form's field: `titleFr`. */
export const fieldIn = <Field extends WrittenField, Lang extends Language>(field: Field, lang: Lang) =>
  `${field}${suffixes[lang]}` as `${Field}${(typeof suffixes)[Lang]}`;

/** The way back: what is written in `titleFr`, and in which language. null: it is written in none. */
export function fieldAndLanguage(name: string): { field: WrittenField; lang: Language } | null {
  for (const field of writtenFields)
    for (const lang of ['fr', 'nl', 'en'] as const) if (fieldIn(field, lang) === name) return { field, lang };
  return null;
}
