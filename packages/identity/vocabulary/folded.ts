import { fold } from '../words.ts';

/** A list is written as prose, separated by spaces, and asked in lower case without accents. */
export function folded(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => fold(list).split(/\s+/u).filter(Boolean)));
}

/** The same for entries of several words, separated by commas. */
export function foldedPhrases(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(
    lists.flatMap((list) =>
      list
        .split(',')
        .map((entry) => fold(entry.trim()).replace(/\s+/gu, ' '))
        .filter(Boolean),
    ),
  );
}
