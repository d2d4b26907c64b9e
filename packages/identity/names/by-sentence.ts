import { isAlsoWord } from '../vocabulary/first-names.ts';
import { folded } from '../vocabulary/folded.ts';
import { belongsToSomebody, isAct, isActOfTwo } from '../vocabulary/people.ts';
import { isSpace, type Word } from '../words.ts';
import { canBeName, endOfName, isInitial } from './sequence.ts';
import { A_PERSON, type NameSpan, type Reading } from './span.ts';

/** What is said of somebody right after the name: an age, an origin, a family. */
const TOLD =
  /^\s?[,(–]\s?(?:\d{1,2}\s(?:ans|jaar|mois|maanden)|âgée?s?|née?s?|geboren|d['’]origine|originaire|afkomstig|van \p{L}{3,20} afkomst|(?:mère|père|mari|épouse|maman|papa|fille|fils|sœur|frère|moeder|vader|dochter|zoon|broer|zus) (?:de|d['’]|van)|(?:jeune )?(?:femme|homme|dame)|(?:jonge )?(?:vrouw|man)(?!\p{L})|éducat|sociaal|assistant|moeder|vader|mère|père)/iu;
const NOT_INITIALS = folded('nb ps qc cv as sa sp oe dn rv ea us tv bv nv os ie eg cf pv rh hr id ab ok');
/** Officieel woont hij: who acts comes after. */
const WHO_ACTS = folded('hij zij ze we wij ik men je jij u jullie il elle on ils elles nous vous mevrouw meneer');
const OF = folded('de d van');

/** Tewodros travaille; Lakshmi, 29 ans, …: unknown words of which only people’s things are said. */
export function bySentence(reading: Reading, index: number): NameSpan | null {
  const { text, words } = reading;
  const word = words[index];
  if (!canBeName(word) || isAlsoWord(word.folded, reading.languages)) return null;
  const last = endOfName(reading, index);
  const end = words[last]?.end ?? word.end;
  if (TOLD.test(text.slice(end, end + 40))) {
    return { first: index, last, confidence: 0.5, why: 'told', suggestion: A_PERSON };
  }
  if (!doesAlone(words, index, last) && !doesWithAnother(words, index, last)) return null;
  return { first: index, last, confidence: 0.4, why: 'acts', suggestion: A_PERSON };
}

function doesAlone(words: readonly Word[], index: number, last: number): boolean {
  const verb = words[last + 1];
  return words[index]?.opens === true && verb !== undefined && isSpace(verb.gap) && acts(verb, words[last + 2]);
}

/** Lakshmi et Devi cherchent; Lakshmi en Devi zoeken: the first of the two, or the second. */
function doesWithAnother(words: readonly Word[], index: number, last: number): boolean {
  const isFirst = words[index]?.opens === true && isAnd(words[last + 1]) && canBeName(words[last + 2]);
  const isSecond = isAnd(words[index - 1]) && canBeName(words[index - 2]) && words[index - 2]?.opens === true;
  const verb = isFirst ? words[last + 3] : isSecond ? words[last + 1] : undefined;
  return verb !== undefined && isSpace(verb.gap) && isActOfTwo(verb.folded);
}

const isAnd = (word: Word | undefined): boolean => word?.text === 'et' || word?.text === 'en';

/** `Dit` is a verb in French alone: Lakshmi dit que. */
function acts(verb: Word, after: Word | undefined): boolean {
  if (verb.folded === 'dit') return /^(?:que?|ne?|avoir|vouloir)$/u.test(after?.folded ?? '');
  return isAct(verb.folded) && !WHO_ACTS.has(after?.folded ?? '');
}

/** In a list of people, one a line: two words no list knows, then what they are, or nothing. */
export function byLine({ text, words }: Reading, index: number): NameSpan | null {
  const [word, next] = [words[index], words[index + 1]];
  if (!canBeName(word) || !word.opens || !/[\n\r·•]/u.test(word.gap) || word.shouting) return null;
  if (!canBeName(next) || !isSpace(next.gap) || next.shouting) return null;
  const last = endOfName({ text, words, languages: [] }, index);
  const end = words[last]?.end ?? next.end;
  const alone = /^\s?(?:[(,:;–-]|$|[\n\r])/u.test(text.slice(end, end + 3));
  return alone ? { first: index, last, confidence: 0.4, why: 'twoCapitals', suggestion: A_PERSON } : null;
}

/** La situation de Tewodros, de moeder van Lakshmi. */
export function byBelonging(reading: Reading, index: number): NameSpan | null {
  const { words } = reading;
  const [thing, of, word] = [words[index], words[index + 1], words[index + 2]];
  if (!thing || !of || !belongsToSomebody(thing.folded) || !OF.has(of.folded) || of.capital) return null;
  if (!canBeName(word) || !/^(?:\s|['’])$/u.test(word.gap)) return null;
  return {
    first: index + 2,
    last: endOfName(reading, index + 2),
    confidence: 0.45,
    why: 'belongs',
    suggestion: A_PERSON,
  };
}

/** H.B., with nothing between: two or three initials that are no usual abbreviation. */
export function byInitials({ text, words }: Reading, index: number): NameSpan | null {
  if (!isInitial(text, words[index])) return null;
  let last = index;
  while (last < index + 2 && isInitial(text, words[last + 1]) && words[last + 1]?.gap === '.') last++;
  const letters = words.slice(index, last + 1).map((word) => word.folded);
  const isAlone = words[last + 1]?.gap.trim() !== '.' || words[last + 1]?.text.length !== 1;
  if (last === index || !isAlone || NOT_INITIALS.has(letters.join('')) || words[index]?.gap === '.') return null;
  return { first: index, last, confidence: 0.4, why: 'initials', suggestion: A_PERSON };
}
