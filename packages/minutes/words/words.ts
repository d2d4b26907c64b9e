import { LANGUAGES, type Language } from '../format.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import type { Vocabulary } from './vocabulary.ts';

const VOCABULARIES: Readonly<Record<Language, Vocabulary>> = { fr, nl, en };

/** One text is often in two languages: every list is asked in all of them at once. */
export function inAll(list: (words: Vocabulary) => string | undefined): string[] {
  return LANGUAGES.flatMap((language) => listOf(list(VOCABULARIES[language])));
}

export function setOf(list: (words: Vocabulary) => string | undefined): ReadonlySet<string> {
  return new Set(inAll(list));
}

/** Which key of a record of lists a word stands under. Of two, the first counts. */
export function keyByWord<Key extends string>(
  keys: readonly Key[],
  list: (words: Vocabulary, key: Key) => string | undefined,
): ReadonlyMap<string, Key> {
  const found = new Map<string, Key>();
  for (const key of keys) {
    for (const word of inAll((words) => list(words, key))) if (!found.has(word)) found.set(word, key);
  }
  return found;
}

export function vocabularyOf(language: Language): Vocabulary {
  return VOCABULARIES[language];
}

export function listOf(words: string | undefined): string[] {
  return words ? words.split('|') : [];
}

/** Phrases under their first word, so that a text is read once however many there are. */
type Index = ReadonlyMap<string, readonly string[]>;
const indexes = new WeakMap<object, Index>();

/** The first place where one of these phrases stands with no letter on either side; of several there, the first listed. */
export function phraseIn(
  folded: string,
  phrases: readonly string[] | ReadonlySet<string>,
): { phrase: string; at: number } | undefined {
  const index = indexOf(phrases);
  WORD.lastIndex = 0;
  for (let word = WORD.exec(folded); word !== null; word = WORD.exec(folded)) {
    const found = index.get(word[0])?.find((phrase) => isWhole(folded, phrase, word.index));
    if (found !== undefined) return { phrase: found, at: word.index };
  }
  return undefined;
}

const WORD = /[\p{L}\p{N}]+/gu;

function isWhole(folded: string, phrase: string, at: number): boolean {
  // “propose d’” is followed by its verb without a space.
  return (
    folded.startsWith(phrase, at) && (phrase.endsWith("'") || !/[\p{L}\p{N}]/u.test(folded.charAt(at + phrase.length)))
  );
}

function indexOf(phrases: readonly string[] | ReadonlySet<string>): Index {
  const known = indexes.get(phrases);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const phrase of phrases) {
    const first = /^[\p{L}\p{N}]+/u.exec(phrase)?.[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  indexes.set(phrases, index);
  return index;
}
