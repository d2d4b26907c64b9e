import { isKnownGivenName } from './given-names.ts';
import { type ColumnOrder, type NameOrder, orderOfName } from './name-order.ts';
import { isAllCapitals, isParticle } from './name-words.ts';
import { plain } from './plain.ts';

/** `sure: false`: the other reading is as possible, so the person is asked. */
export type SplitName = { givenName: string; familyName: string; sure: boolean };

/** Family and given name from one cell. A single word is a first name or a pseudonym, which is enough. */
export function splitName(
  name: string,
  { email, column, givenNames }: { email: string | null; column: ColumnOrder; givenNames: ReadonlySet<string> },
): SplitName {
  const comma = name.split(/\s*,\s*/).filter((part) => part !== '');
  if (comma.length === 2) {
    const [before = '', after = ''] = comma;
    const isGiven = (word: string) => givenNames.has(plain(word)) || isKnownGivenName(word);
    // "De Smet, Bram" is sure; "Ana Dupont, La Rampe" holds something else behind its comma.
    const sure = !before.split(' ').some(isGiven) || after.split(' ').some(isGiven);
    return { familyName: before, givenName: after, sure };
  }

  const words = name.split(' ');
  if (words.length < 2) return { givenName: name, familyName: '', sure: true };
  const own = orderOfName(words, email, givenNames);
  const trusted = own && (own.weight >= 0.5 || own.order === column.order) ? own : null;
  const order = trusted?.order ?? column.order;
  const sure = trusted !== null || column.sure;
  const at = boundary(words, order, givenNames);
  const front = words.slice(0, at).join(' ');
  const back = words.slice(at).join(' ');
  return order === 'familyFirst'
    ? { familyName: front, givenName: back, sure }
    : { givenName: front, familyName: back, sure };
}

/** How many words belong to the first part; always at least one on each side. */
function boundary(words: readonly string[], order: NameOrder, givenNames: ReadonlySet<string>): number {
  const capitals = words.map(isAllCapitals);
  const mixed = capitals.some(Boolean) && !capitals.every(Boolean);
  if (order === 'givenFirst') {
    if (mixed && !capitals[0]) return within(words, capitals.indexOf(true));
    const particle = words.findIndex((word, i) => i > 0 && isParticle(word));
    if (particle > 0) return within(words, particle);
    // "Marie Claire Dupont": given names follow each other.
    const given = words.findIndex((word, i) => i > 0 && !(givenNames.has(plain(word)) || isKnownGivenName(word)));
    return within(words, given > 0 ? given : 1);
  }
  if (mixed && capitals[0]) return within(words, capitals.indexOf(false));
  let at = 0;
  while (at < words.length - 2 && isParticle(words[at] ?? '')) at++;
  if (at > 0) return within(words, at + 1);
  // "Janssens Peeters Marie": a family name may have two words; the given name is the first one known, else the last.
  const given = words.findIndex((word, i) => i > 0 && (givenNames.has(plain(word)) || isKnownGivenName(word)));
  return within(words, given > 0 ? given : words.length - 1);
}

function within(words: readonly string[], at: number): number {
  return Math.min(Math.max(1, at), words.length - 1);
}
