import { plain } from './plain.ts';

const legalForms =
  /\b(a\s?s\s?b\s?l|v\s?z\s?w|a\s?i\s?s\s?b\s?l|i\s?v\s?z\s?w|s\s?p\s?r\s?l|s\s?c\s?r\s?l(?: fs)?|c\s?v\s?b\s?a|b\s?v\s?b\s?a|s\s?r\s?l|n\s?p\s?o)\b/g;

const smallWords = new Set(
  'de du des la le les et au aux en van het der den voor op in and the of pour sur'.split(' '),
);

/** By law one and the same, in the two languages. */
const twins = new Map([
  ['ocmw', 'cpas'],
  ['pwa', 'ale'],
  ['gemeente', 'commune'],
  ['ste', 'saint'],
  ['st', 'saint'],
  ['sint', 'saint'],
]);

/** Words of an organisation's name without its legal form. */
export function organisationWords(name: string): string[] {
  const words = plain(name.replace(/&/g, ' et '))
    .replace(legalForms, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => twins.get(word) ?? word);
  return words.length > 0
    ? words
    : plain(name)
        .split(' ')
        .filter((word) => word !== '');
}

/** Equal for spellings that differ in case, accents, punctuation, spaces, legal form: "FOR.E.T. ASBL" and "Foret". */
export function organisationKey(name: string): string {
  return organisationWords(name).join('');
}

export function significantWords(name: string): string[] {
  // The letter before an apostrophe (l'Établi, 't Huis) is a little word; a letter of its own (Atelier T) is not.
  const words = organisationWords(name.replace(/(?<!\p{L})(?:[dl]['’‘`]|['’‘`][st](?=\s))/giu, ' '));
  const significant = words.filter((word) => !smallWords.has(word));
  return significant.length > 0 ? significant : words;
}

/** Also without the little words and whatever their order: "CPAS Forest" and "CPAS de Forest". */
export function looseOrganisationKey(name: string): string {
  return [...significantWords(name)].sort().join(' ');
}

/** "MLSS" for "Mission locale Senne-Sud". */
export function initials(name: string): string {
  return significantWords(name)
    .map((word) => word[0] ?? '')
    .join('');
}
