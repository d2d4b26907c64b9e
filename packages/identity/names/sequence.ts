import { isCommon } from '../vocabulary/common.ts';
import { isFamilyName, isParticle } from '../vocabulary/family-names.ts';
import { isFirstName } from '../vocabulary/first-names.ts';
import { isOfOrganisation, lendsItsName } from '../vocabulary/organisations.ts';
import { genderOfTitle, isKin } from '../vocabulary/people.ts';
import { isElsewhere, isMunicipality } from '../vocabulary/places.ts';
import { isSpace, type Word } from '../words.ts';
import type { Reading } from './span.ts';

const LONGEST = 6;

/** Whether a word with a capital could be part of a name: no organisation, no place, no small word, no acronym. */
export function canBeName(word: Word | undefined): word is Word {
  if (!word?.capital || word.text.length < 2) return false;
  if (isFirstName(word.folded) || isFamilyName(word.folded)) return true;
  if (isCommon(word.folded) || isPublic(word) || genderOfTitle(word.folded) !== null || isKin(word.folded))
    return false;
  return !(word.shouting && word.text.length <= 4);
}

/** Known to be an organisation, a place, a people, a language, a day. */
export function isPublic(word: Word): boolean {
  return isOfOrganisation(word.folded) || isElsewhere(word.folded) || isMunicipality(word.folded);
}

/** S. or K.: one capital and its dot. */
export function isInitial(text: string, word: Word | undefined): boolean {
  return word?.capital === true && word.text.length === 1 && text.charAt(word.end) === '.';
}

/** The last word of the name that begins at `first`, with what belongs to it: van den, el, V. */
export function endOfName({ text, words }: Reading, first: number): number {
  let last = first;
  for (let index = first + 1; index < words.length && index - first < LONGEST; index++) {
    const word = words[index];
    const afterInitial = isInitial(text, words[index - 1]) && /^\.\s{0,2}$/u.test(word?.gap ?? '');
    if (!word || !(isSpace(word.gap) || afterInitial)) break;
    const names = canBeName(words[index]) || isInitial(text, word);
    if (names) last = index;
    else if (!isParticle(word.folded)) break;
  }
  return last;
}

/** The first word of a name that ends at `last`, where the family name comes first: Traoré Aminata, VAN DAMME Lieve. */
export function startOfName({ words }: Reading, last: number): number {
  let first = last;
  while (last - first < LONGEST) {
    const current = words[first];
    const previous = words[first - 1];
    if (!previous?.capital || !current || !isSpace(current.gap)) break;
    const beginsSentence =
      previous.opens && !isFamilyName(previous.folded) && !(previous.shouting && previous.text.length > 3);
    const particle = isParticle(previous.folded) && !previous.opens;
    if (!(particle || (canBeName(previous) && !beginsSentence))) break;
    first--;
  }
  return first;
}

/** école Sainte-Marie, square Ambiorix: the word before takes its name from somebody. */
export function isLent({ words }: Reading, index: number): boolean {
  const previous = words[index - 1];
  return previous !== undefined && isSpace(words[index]?.gap ?? '') && lendsItsName(previous.folded);
}
