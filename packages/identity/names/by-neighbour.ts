import { isParticle } from '../vocabulary/family-names.ts';
import { isFirstName } from '../vocabulary/first-names.ts';
import { folded } from '../vocabulary/folded.ts';
import { lendsItsName } from '../vocabulary/organisations.ts';
import { genderOfTitle, isKin, isLabel, isSpokenWith, isSureLabel } from '../vocabulary/people.ts';
import type { Word } from '../words.ts';
import { canBeName, endOfName, isInitial, isLent } from './sequence.ts';
import { A_PERSON, FIRST_NAME, type NameSpan, type Reading } from './span.ts';

const TO = folded('à aan naar au met de');
const NO_NAME_AFTER = folded('le la les un une l du des de d au aux het een the bij ce cette dit deze die in');

/** Prénom : Ionut; je m’appelle Oleksandra; contactpersoon: Moens An. */
export function byLabel(reading: Reading, index: number): NameSpan | null {
  const { words } = reading;
  const label = words[index];
  const next = words[index + 1];
  if (!label || !next || !(isLabel(label.folded) || isSureLabel(label.folded) || label.folded === 'reference'))
    return null;
  const colon = /^\s?[:=–-]\s{0,2}$/u.test(next.gap);
  if (!colon && !(isSure(reading, index) && /^\s{1,2}$/u.test(next.gap))) return null;
  const last = endOfWritten(reading, index + 1);
  if (last === null) return null;
  return {
    first: index + 1,
    last,
    confidence: 0.9,
    why: 'label',
    suggestion: isFirstNameLabel(label) ? FIRST_NAME : A_PERSON,
  };
}

/** Son frère Tewodros, le couple Nguyen, la cliente K. */
export function byKinship(reading: Reading, index: number): NameSpan | null {
  const { text, words } = reading;
  const next = words[index + 1];
  const kin = words[index];
  // In the middle of a sentence a Partner is a partner no longer, but a title.
  if (!kin || !next || !isKin(kin.folded) || (kin.capital && !kin.opens)) return null;
  const close = /^\s{1,2}$/u.test(next.gap);
  if (!close && !/^(?:,\s|\s?[(«“"]\s?)$/u.test(next.gap)) return null;
  if (genderOfTitle(next.folded) !== null) return null;
  if (isInitial(text, next)) return initials(reading, index + 1);
  const last = endOfWritten(reading, index + 1);
  if (last === null) return null;
  return { first: index + 1, last, confidence: close ? 0.75 : 0.6, why: 'kinship', suggestion: suggestionFor(next) };
}

/** Avec Dragan, volgens Greet, merci à Chantal. */
export function bySpokenWith(reading: Reading, index: number): NameSpan | null {
  const { words } = reading;
  if (!isSpokenWith(words[index]?.folded ?? '')) return null;
  const first = TO.has(words[index + 1]?.folded ?? '') && !words[index + 1]?.capital ? index + 2 : index + 1;
  const next = words[first];
  if (!canBeName(next) || next.gap.trim() !== '' || next.opens) return null;
  return {
    first,
    last: endOfName(reading, first),
    confidence: 0.45,
    why: 'spokenWith',
    suggestion: suggestionFor(next),
  };
}

/** S. Haddouchi anywhere but in a heading; A.M. after a person, where `initials` is called for it. */
export function byInitial(reading: Reading, index: number): NameSpan | null {
  const { text, words } = reading;
  const word = words[index];
  if (!word || !isInitial(text, word) || word.opens || genderOfTitle(word.folded) !== null) return null;
  const last = endOfName(reading, index);
  const core = words[last];
  if (last === index || !core || core.text.length < 2) return null;
  return { first: index, last, confidence: 0.8, why: 'initials', suggestion: A_PERSON };
}

/** Two capitals in a row that no list knows, in the middle of a sentence. */
export function byTwoCapitals(reading: Reading, index: number): NameSpan | null {
  const { words } = reading;
  const [previous, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (!canBeName(word) || word.opens || !canBeName(next) || !isPlainSpace(next) || isLent(reading, index)) return null;
  if (
    word.shouting !== next.shouting ||
    NO_NAME_AFTER.has(previous?.folded ?? '') ||
    (previous?.capital && isPlainSpace(word))
  )
    return null;
  return { first: index, last: endOfName(reading, index), confidence: 0.4, why: 'twoCapitals', suggestion: A_PERSON };
}

function initials(reading: Reading, first: number): NameSpan {
  const last = endOfName(reading, first);
  return { first, last, confidence: 0.5, why: 'initials', suggestion: A_PERSON };
}

function endOfWritten(reading: Reading, first: number): number | null {
  const { text, words } = reading;
  let core = first;
  while (core < first + 4 && isParticle(words[core]?.folded ?? '')) core++;
  const word = words[core];
  // le frère de Karim: the particle is one only where it has a capital, or follows a label.
  if (core > first && !words[first]?.capital) return null;
  return canBeName(word) || isInitial(text, word) ? endOfName(reading, core) : null;
}

/** L’asbl s’appelle Convivial: organisations have names too. */
function isSure({ words }: Reading, index: number): boolean {
  const label = words[index];
  const isFamily =
    label?.folded === 'famille' && words[index - 1]?.folded === 'de' && words[index - 2]?.folded === 'nom';
  const named = words.slice(Math.max(0, index - 5), index).some(({ folded }) => lendsItsName(folded));
  return (isFamily || isSureLabel(label?.folded ?? '') || /^(?:heet|heette)$/u.test(label?.folded ?? '')) && !named;
}

function isFirstNameLabel({ folded }: Word): boolean {
  return folded.startsWith('prenom') || folded.startsWith('voorna');
}

function suggestionFor(word: Word) {
  return isFirstName(word.folded) ? FIRST_NAME : A_PERSON;
}

function isPlainSpace({ gap }: Word): boolean {
  return gap === ' ';
}
