import { LANGUAGES, type Language } from '../format.ts';
import type { Document } from '../text/document.ts';
import { inAll, listOf, phrasesIn, vocabularyOf } from '../words/words.ts';

/** A word of minutes says more of a language than a small word, which names and quotations bring along. */
const TELLING = 4;
const SHARE = 0.1;
/** Enough to know the language of ten pages, and a sign in a title is not lost among them. */
const READ = 60_000;

const WORDS = new Map<string, Language[]>();
for (const language of LANGUAGES) {
  for (const word of listOf(vocabularyOf(language).usual)) WORDS.set(word, [...(WORDS.get(word) ?? []), language]);
}

const TELLING_WORDS: Readonly<Record<Language, readonly string[]>> = {
  fr: listOf(vocabularyOf('fr').telling),
  nl: listOf(vocabularyOf('nl').telling),
  en: listOf(vocabularyOf('en').telling),
};
const ALL_TELLING = inAll((words) => words.telling);

export function languagesOf({ folded }: Document): { language: Language | null; languages: Language[] } {
  const read = folded.slice(0, READ);
  const points: Record<Language, number> = { fr: 0, nl: 0, en: 0 };
  for (const [word] of read.matchAll(/[A-Za-zÀ-ÖØ-öø-ɏͰ-῿]+/gu))
    for (const language of WORDS.get(word) ?? []) points[language] += 1;
  const telling: Record<Language, number> = { fr: 0, nl: 0, en: 0 };
  const told = phrasesIn(read, ALL_TELLING);
  for (const language of LANGUAGES) {
    telling[language] = TELLING_WORDS[language].filter((phrase) => told.has(phrase)).length;
  }
  const weight = (language: Language) => points[language] + TELLING * telling[language];
  const all = LANGUAGES.reduce((sum, language) => sum + weight(language), 0);
  if (all === 0) return { language: null, languages: [] };
  const ranked = LANGUAGES.toSorted((one, other) => weight(other) - weight(one));
  const [first] = ranked;
  const languages = ranked.filter(
    (language) =>
      language === first || telling[language] >= 2 || (weight(language) >= all * SHARE && weight(language) >= 8),
  );
  return { language: first ?? null, languages };
}

/** The language of a few words by its small words alone; null where two are as likely. */
export function languageOfWords(folded: string): Language | null {
  const points: Record<Language, number> = { fr: 0, nl: 0, en: 0 };
  for (const [word] of folded.slice(0, 600).matchAll(/[a-z]+/g)) {
    for (const language of [...(WORDS.get(word) ?? []), ...(ALSO.get(word) ?? [])]) points[language] += 1;
  }
  const [first, second] = LANGUAGES.toSorted((one, other) => points[other] - points[one]);
  return first && second && points[first] > points[second] ? first : null;
}

const ALSO = new Map<string, Language[]>([
  ...['un', 'l', 'd', 'avant', 'jusqu', 's', 'chez', 'sera', 'fait'].map(
    (word) => [word, ['fr']] as [string, Language[]],
  ),
  ...['tot', 'u', 'dit', 'maakt', 'vraagt', 'stuurt'].map((word) => [word, ['nl']] as [string, Language[]]),
]);
