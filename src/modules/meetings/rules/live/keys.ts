import type { BlockKind } from '../minutes/kinds.ts';
import type { Lang } from './pieces.ts';

/** In the order in which they come up most. */
export const kindsShown: readonly BlockKind[] = [
  'text',
  'decision',
  'action',
  'information',
  'proposal',
  'question',
  'problem',
  'solution',
  'advantage',
  'drawback',
  'wish',
  'remark',
];

const inFrenchAndEnglish: Record<BlockKind, string> = {
  text: 't',
  decision: 'd',
  action: 'a',
  information: 'i',
  proposal: 'p',
  question: 'q',
  problem: 'b',
  solution: 's',
  advantage: '+',
  drawback: '-',
  wish: 'w',
  remark: 'r',
};

/** With Ctrl and Alt, and after a slash: the first letter of the word in the language of the page, where it is free. */
const letters: Record<Lang, Record<BlockKind, string>> = {
  fr: inFrenchAndEnglish,
  en: inFrenchAndEnglish,
  nl: { ...inFrenchAndEnglish, decision: 'b', proposal: 'v', problem: 'p', solution: 'o', remark: 'm' },
};

export const keyOf = (lang: Lang, kind: BlockKind): string => letters[lang][kind];

/** What follows a slash: the letter, or the beginning of the word (“/déc”). null: something else. */
export function kindAfterSlash(
  typed: string,
  lang: Lang,
  names: Readonly<Partial<Record<BlockKind, string>>>,
): BlockKind | null {
  const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const said = plain(typed);
  const byLetter = kindsShown.find((kind) => keyOf(lang, kind) === said);
  if (byLetter || said.length < 2) return byLetter ?? null;
  return kindsShown.find((kind) => plain(names[kind] ?? '').startsWith(said)) ?? null;
}
