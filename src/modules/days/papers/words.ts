import type { MarkLetter } from './marks.ts';

/**
 * All the words printed on papers, in one language: the texts of `texts/<language>.json`, with their `{places}` left as
 * they are, since page numbers are only known to the compiler.
 */
export type PaperWords = Record<PaperWord | `mark.${MarkLetter}`, string>;

export type PaperWord =
  | 'pageOf'
  | 'footLine'
  | 'table'
  | 'doorList.title'
  | 'doorList.expected'
  | 'doorList.present'
  | 'doorList.name'
  | 'doorList.organisation'
  | 'tableLists.title'
  | 'tableLists.seated'
  | 'tableLists.notes'
  | 'badges.title'
  | 'badges.scan'
  | 'badges.picture'
  | 'roundPoster.title';

export function filled(words: string, values: Record<string, string>): string {
  return words.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
