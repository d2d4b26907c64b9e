import { isCommon } from '../vocabulary/common.ts';
import { isFamilyName, isParticle } from '../vocabulary/family-names.ts';
import { isFirstName } from '../vocabulary/first-names.ts';
import { followsTitle, genderOfTitle, isKin, isPersonVerb } from '../vocabulary/people.ts';
import type { Word } from '../words.ts';
import { endOfName, isInitial, isPublic } from './sequence.ts';
import { aPerson, type NameSpan, type Reading } from './span.ts';

/** Mme Sow, dhr. Van den Broeck, Maître Claes; Mme K. less surely; mme haddad in a note written in a hurry. */
export function byTitle(reading: Reading, index: number): NameSpan | null {
  const { text, words } = reading;
  const title = words[index];
  const gender = title && isTitle(title) ? genderOfTitle(title.folded) : null;
  const next = words[index + 1];
  if (!title || !gender || !next || !/^\.?\s{1,2}$/u.test(next.gap)) return null;
  const span = { first: index + 1, why: 'title', suggestion: aPerson(gender) } as const;

  const afterParticles = skipParticles(words, index + 1);
  const core = words[afterParticles];
  if (core && afterParticles > index + 1 && isCapitalName(core)) {
    return { ...span, last: endOfName(reading, afterParticles), confidence: 0.95 };
  }
  if (isInitial(text, next)) {
    const last = endOfName(reading, index + 1);
    return { ...span, last, confidence: last > index + 1 ? 0.85 : 0.5, why: last > index + 1 ? 'title' : 'initials' };
  }
  if (isCapitalName(next)) return { ...span, last: endOfName(reading, index + 1), confidence: 0.95 };
  if (isSmallName(reading, index + 1)) return { ...span, last: index + 1, confidence: 0.6 };
  return null;
}

/** `me` is a pronoun, `m` a metre, `pater` and `heer` are enough. */
function isTitle(title: Word): boolean {
  return (
    title.text.length > 2 || title.capital || title.folded === 'dr' || title.folded === 'mr' || title.folded === 'mw'
  );
}

function skipParticles(words: readonly Word[], first: number): number {
  let index = first;
  while (
    index < first + 4 &&
    isParticle(words[index]?.folded ?? '') &&
    (index === first || words[index]?.gap.trim() === '')
  )
    index++;
  return index;
}

function isCapitalName(word: Word): boolean {
  if (!word.capital || word.text.length < 2 || (isPublic(word) && !isFirstName(word.folded))) return false;
  return !followsTitle(word.folded) && genderOfTitle(word.folded) === null;
}

/** In lower case: a name we know, or a word nobody expects there, with what people do after it. */
function isSmallName({ words }: Reading, index: number): boolean {
  const word = words[index];
  if (!word || word.capital || followsTitle(word.folded) || isCommon(word.folded) || isKin(word.folded)) return false;
  if (isFirstName(word.folded) || isFamilyName(word.folded)) return true;
  const next = words[index + 1];
  // Monsieur travaillait à Forest: what is folded into a verb is none with its accent.
  const verb = next?.text !== 'à' && next?.gap === ' ' ? next.folded : '';
  return isPersonVerb(verb) && word.text.length > 3;
}
