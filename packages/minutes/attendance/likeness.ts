import { fold } from '../text/fold.ts';
import { FIRST_NAMES } from '../words/first-names.ts';
import { setOf } from '../words/words.ts';

const ORGANISATION_WORDS = setOf((words) => words.organisations);
const ARTICLES = new Set(['le', 'la', 'les', 'l', 'aux', 'des', 'du', 'de', 'het', 'the']);
const TITLES = new Set(
  'm|mm|mmes|mlles|messieurs|mesdames|juf|meester|mr|mme|mlle|mrs|ms|dr|prof|mevr|mevrouw|dhr|de heer|docteur|cllr|councillor|sr|soeur|pere|abbe|monsieur|madame|me|ir'.split(
    '|',
  ),
);
const PARTICLES = new Set(
  "de|du|des|d|d'|van|der|den|von|le|la|el|al|ben|ter|ten|te|da|dos|di|'t|vande|vanden|ou|y|abou|bin|op|in|het|ait".split(
    '|',
  ),
);

/** 0 to 1: how much these words look like the name of a person, by their form alone. */
export function personLikeness(text: string): number {
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const plain = words.map((word) => fold(word).replace(/[^a-z'-]/g, ''));
  const titled = words.length > 1 && TITLES.has(plain[0] ?? '');
  if (titled) return 0.9;
  if (words.length === 0 || words.length > 7 || /[\d@/\\]/.test(text)) return 0.05;
  const known = plain.some((word) => FIRST_NAMES.has(word) || FIRST_NAMES.has(word.split('-')[0] ?? ''));
  if (plain.some((word, at) => isOrganisationWord(word, at)))
    return known && words.length > 1 && !ORGANISATION_WORDS.has(plain[0] ?? '') ? 0.3 : 0.1;
  if (known && ARTICLES.has(plain[0] ?? '') && plain[0] !== 'de') return 0.3;
  if (known) return words.length > 1 ? 0.95 : 0.85;
  if (words.every((word) => isInitials(word))) return words.length <= 3 ? 0.5 : 0.2;
  const named = words.every((word, at) => isCapital(word) || PARTICLES.has(plain[at] ?? ''));
  if (!named) return 0.15;
  if (ARTICLES.has(plain[0] ?? '')) return plain[0] === 'de' && words.length > 2 ? 0.6 : 0.3;
  if (words.length === 1) return /^[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]{5,}$/u.test(text.trim()) ? 0.3 : 0.55;
  return words.length <= 5 ? 0.75 : 0.3;
}

/** “AB”, “A.B.”, “PADH”. */
export function isInitials(word: string): boolean {
  return /^(?:[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]\.?-?){2,4}$/u.test(word);
}

/** CPAS, VDAB: three capitals or more, or a word that organisations have. */
export function organisationLikeness(text: string): number {
  const words = text.trim().split(/\s+/);
  const plain = words.map((word) => fold(word).replace(/[^a-z'-]/g, ''));
  if (plain.some((word, at) => isOrganisationWord(word, at))) return 0.9;
  if (words.some((word) => /^[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]{3,}$/u.test(word.replace(/[.&]/g, '')))) return 0.7;
  return 1 - personLikeness(text);
}

function isOrganisationWord(word: string, at: number): boolean {
  const bare = word.replace(/^(?:l|d|qu)'/, '');
  if (ARTICLES.has(bare) || PARTICLES.has(bare)) return false;
  return (
    ORGANISATION_WORDS.has(bare) || (at >= 0 && ORGANISATION_WORDS.has(bare.split('-')[0] ?? '') && bare.includes('-'))
  );
}

function isCapital(word: string): boolean {
  return /^[("']?[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]/u.test(word) || /^d'[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]/u.test(word);
}

/** How a name is shortened: “Nele Van den Bossche” is NB, NVB or NVDB. */
export function initialsOf(name: string): string[] {
  const words = name
    .trim()
    .split(/[\s-]+/)
    .filter((word) => /^[A-Za-zÀ-ÖØ-öø-ɏͰ-῿]/u.test(word));
  const first = (list: readonly string[]) => list.map((word) => word.charAt(0).toUpperCase()).join('');
  const bare = words.filter((word) => !PARTICLES.has(fold(word)));
  const capital = words.filter((word) => /^[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]/u.test(word));
  // “Ann-Sofie Pauwels” is ASP or AP.
  const spaced = name
    .trim()
    .split(/\s+/)
    .filter((word) => /^[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]/u.test(word));
  return [...new Set([first(words), first(bare), first(capital), first(spaced)])].filter(
    (each) => each.length > 1 && each.length < 5,
  );
}
