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

/** Phrases under their first word, and how these words begin, so that a text is read once however many there are. */
interface Index {
  readonly byWord: ReadonlyMap<string, readonly string[]>;
  readonly beginnings: ReadonlySet<number>;
}
const indexes = new WeakMap<object, Index>();

/** The first place where one of these phrases stands with no letter on either side; of several there, the first listed. */
export function phraseIn(
  folded: string,
  phrases: readonly string[] | ReadonlySet<string>,
  from = 0,
): { phrase: string; at: number } | undefined {
  const { byWord, beginnings } = indexOf(phrases);
  let at = from;
  while (at < folded.length) {
    if (!isWordUnit(folded.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < folded.length && isWordUnit(folded.charCodeAt(at))) at += 1;
    // Most words are told apart by their first two letters; no word is cut out for them.
    if (!beginnings.has(beginningOf(folded, start, at))) continue;
    const found = byWord.get(folded.slice(start, at))?.find((phrase) => isWhole(folded, phrase, start));
    if (found !== undefined) return { phrase: found, at: start };
  }
  return undefined;
}

/** Which of these phrases stand anywhere in the text: it is read once for all of them. */
export function phrasesIn(folded: string, phrases: readonly string[]): ReadonlySet<string> {
  const { byWord, beginnings } = indexOf(phrases);
  const found = new Set<string>();
  for (let at = 0; at < folded.length; ) {
    if (!isWordUnit(folded.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < folded.length && isWordUnit(folded.charCodeAt(at))) at += 1;
    if (!beginnings.has(beginningOf(folded, start, at))) continue;
    for (const phrase of byWord.get(folded.slice(start, at)) ?? []) {
      if (isWhole(folded, phrase, start)) found.add(phrase);
    }
  }
  return found;
}

function beginningOf(text: string, start: number, end: number): number {
  return text.charCodeAt(start) * 65_536 + (start + 1 < end ? text.charCodeAt(start + 1) : 0);
}

/** 1: a letter or a figure, 2: not; 0: not asked yet. */
const units = new Uint8Array(65_536);

function isWordUnit(code: number): boolean {
  let known = units[code] ?? 0;
  if (known === 0) {
    known = /[A-Za-zÀ-ÖØ-öø-ɏͰ-῿0-9]/u.test(String.fromCharCode(code)) ? 1 : 2;
    units[code] = known;
  }
  return known === 1;
}

function isWhole(folded: string, phrase: string, at: number): boolean {
  // “propose d’” is followed by its verb without a space.
  const end = at + phrase.length;
  return (
    folded.startsWith(phrase, at) &&
    (phrase.endsWith("'") || end >= folded.length || !isWordUnit(folded.charCodeAt(end)))
  );
}

function indexOf(phrases: readonly string[] | ReadonlySet<string>): Index {
  const known = indexes.get(phrases);
  if (known) return known;
  const byWord = new Map<string, string[]>();
  const beginnings = new Set<number>();
  for (const phrase of phrases) {
    let end = 0;
    while (end < phrase.length && isWordUnit(phrase.charCodeAt(end))) end += 1;
    const first = phrase.slice(0, end);
    const same = byWord.get(first);
    if (same) same.push(phrase);
    else byWord.set(first, [phrase]);
    beginnings.add(beginningOf(phrase, 0, end));
  }
  const index = { byWord, beginnings };
  indexes.set(phrases, index);
  return index;
}
