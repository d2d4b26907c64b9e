/** "Reposée !", "reposee" and " REPOSÉE" are one word: without accents, case, signs at its ends and doubled spaces. */
export const normalForm = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ');

/** By the signs themselves: the same order on every machine, whatever came first. */
export const byWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export type Gathered = { words: string; count: number };

/** What is the same in its normal form is one line, under its most usual spelling, most said first. */
export function gathered(said: readonly string[]): Gathered[] {
  const forms = Map.groupBy(said, normalForm);
  return [...forms.values()]
    .map((spellings) => ({ words: mostUsual(spellings), count: spellings.length }))
    .sort((a, b) => b.count - a.count || byWords(normalForm(a.words), normalForm(b.words)));
}

function mostUsual(spellings: readonly string[]): string {
  const counted = [...Map.groupBy(spellings, (one) => one)].map(([words, all]) => ({ words, count: all.length }));
  return counted.sort((a, b) => b.count - a.count || byWords(a.words, b.words))[0]?.words ?? '';
}
