import type { MarkLetter } from './marks.ts';
import type fr from './texts/fr.json';

/**
 * All the words printed on papers, in one language: the texts of `texts/<language>.json`, with their `{places}` left as
 * they are, since page numbers are only known to the compiler.
 */
export type PaperWords = Record<PaperWord | `mark.${MarkLetter}`, string>;

export type PaperWord = Exclude<keyof typeof fr, `mark.${string}`>;

export function filled(words: string, values: Record<string, string>): string {
  return words.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
