import { isFamilyName } from '../vocabulary/family-names.ts';
import { isAlsoWord, isFirstName } from '../vocabulary/first-names.ts';
import { folded } from '../vocabulary/folded.ts';
import { isPersonVerb } from '../vocabulary/people.ts';
import { isSpace } from '../words.ts';
import { endOfName, isLent, startOfName } from './sequence.ts';
import { A_PERSON, FIRST_NAME, type NameSpan, type Reading } from './span.ts';

const MAKES_A_NOUN = folded(
  'le la les un une l du des de d au aux en het een the couleur kleur premier première deux trois geen sa ses son ma mon',
);

/** First names we know, with what belongs to them on both sides. */
export function byFirstName(reading: Reading, index: number): NameSpan | null {
  const word = reading.words[index];
  if (!word?.capital || !isFirstName(word.folded) || isLent(reading, index)) return null;
  const last = endOfName(reading, index);
  const first = startOfName(reading, index);
  if (last > first) return { first, last, confidence: 0.95, why: 'firstName', suggestion: A_PERSON };
  const confidence = isAlsoWord(word.folded, reading.languages) ? confidenceAsWord(reading, index) : 0.8;
  return confidence === null ? null : { first, last, confidence, why: 'firstName', suggestion: FIRST_NAME };
}

/** Rose, Pierre, Roos, Wil: where a sentence begins only somebody acts, elsewhere no article stands before. */
function confidenceAsWord({ words }: Reading, index: number): number | null {
  const [previous, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (word?.opens) return next && isSpace(next.gap) && isPersonVerb(next.folded) ? 0.5 : null;
  return previous && MAKES_A_NOUN.has(previous.folded) ? null : 0.55;
}

/** Family names we know, alone; where a sentence begins only with what people do after it. */
export function byFamilyName(reading: Reading, index: number): NameSpan | null {
  const { words } = reading;
  const [word, next] = [words[index], words[index + 1]];
  if (!word?.capital || !isFamilyName(word.folded) || isLent(reading, index)) return null;
  const last = endOfName(reading, index);
  if (word.opens && last === index && !(next && isSpace(next.gap) && isPersonVerb(next.folded))) return null;
  return {
    first: startOfName(reading, index),
    last,
    confidence: last > index ? 0.8 : 0.6,
    why: 'familyName',
    suggestion: A_PERSON,
  };
}
