import { found } from '../candidate.ts';
import type { Finding } from '../finding.ts';
import { isCommon } from '../vocabulary/common.ts';
import { isParticle } from '../vocabulary/family-names.ts';
import { isAlsoWord, isFirstName } from '../vocabulary/first-names.ts';
import { fold, isSpace, type Word, wordsOf } from '../words.ts';
import { isPublic } from './sequence.ts';
import { A_PERSON, FIRST_NAME } from './span.ts';

/** Shorter words differ by one letter from too many others. */
const LONG_ENOUGH_TO_MISSPELL = 5;
const LONGEST = 40;

/** Every part of the names the caller knows, whatever its capitals and accents, and with one letter wrong. */
export function known(text: string, words: readonly Word[], names: readonly string[]): Finding[] {
  const parts = new Set(names.flatMap(partsOf));
  if (parts.size === 0) return [];
  const nearly = new Map([...parts].flatMap((part) => shortened(part).map((short) => [short, part] as const)));
  const findings: Finding[] = [];
  for (const word of words) {
    const exact = parts.has(word.folded) && (word.capital || !isOrdinary(word));
    if (!exact && !isMisspelt(word, parts, nearly)) continue;
    const one = found(
      'name',
      text,
      [word.start, word.end],
      exact ? 0.99 : 0.7,
      exact ? 'known' : 'knownMisspelt',
      suggestionFor(word),
    );
    const last = findings.at(-1);
    if (last && isSpace(text.slice(last.end, word.start))) findings[findings.length - 1] = joined(text, last, one);
    else findings.push(one);
  }
  return findings;
}

function partsOf(name: string): string[] {
  return wordsOf(name)
    .map((word) => word.folded)
    .filter((part) => part.length > 2 && part.length <= LONGEST && !isParticle(part));
}

/** A known Rose does not make every rose a person. */
function isOrdinary({ folded }: Word): boolean {
  return isCommon(folded) || isAlsoWord(folded, ['fr', 'nl']);
}

/** One letter more, less, or other: both words become the same with one letter taken out of either or both. */
function isMisspelt(word: Word, parts: ReadonlySet<string>, nearly: ReadonlyMap<string, string>): boolean {
  const { folded, capital } = word;
  if (!capital || folded.length < LONG_ENOUGH_TO_MISSPELL || folded.length > LONGEST) return false;
  if (isCommon(folded) || isPublic(word) || isFirstName(folded)) return false;
  if (nearly.has(folded)) return true;
  return shortened(folded).some((short) => parts.has(short) || isOneLetterOff(folded, nearly.get(short)));
}

/** Two words that lose a letter each may lose them at different places: look whether they are one letter apart. */
function isOneLetterOff(one: string, other: string | undefined): boolean {
  if (other === undefined || one.length !== other.length) return false;
  const differing = [...one].flatMap((letter, place) => (letter === other[place] ? [] : [place]));
  const [first = 0, second = 0] = differing;
  const swapped =
    differing.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first];
  return differing.length === 1 || swapped;
}

function shortened(part: string): string[] {
  if (part.length < LONG_ENOUGH_TO_MISSPELL) return [];
  return Array.from({ length: part.length }, (_, place) => part.slice(0, place) + part.slice(place + 1));
}

function joined(text: string, first: Finding, second: Finding): Finding {
  const confidence = Math.max(first.confidence, second.confidence);
  const why = first.why === 'known' ? first.why : second.why;
  return found('name', text, [first.start, second.end], confidence, why, A_PERSON);
}

function suggestionFor({ folded }: Word) {
  return isFirstName(fold(folded)) ? FIRST_NAME : A_PERSON;
}
