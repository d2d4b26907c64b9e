import { plain } from './plain.ts';

const legalForms = new Set('asbl vzw aisbl ivzw sprl scrl srl bvba cvba npo'.split(' '));

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

/** Words of an organisation's name without its legal form; "C.P.A.S." and "A.S.B.L." are one word each. */
export function organisationWords(name: string): string[] {
  const words = plain(name.replace(/&/g, ' et '))
    .replace(/(?<!\p{L})\p{L}(?: \p{L}){2,}(?!\p{L})/gu, (letters) => letters.replaceAll(' ', ''))
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => twins.get(word) ?? word);
  const named = words.filter((word) => !legalForms.has(word));
  return named.length > 0 ? named : words;
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
