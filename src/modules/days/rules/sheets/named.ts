import { plain } from '../plain.ts';

/** An organisation of the directory, and the words by which a text names it. */
export type Named = { organisationId: string; words: string };
export type Piece = { words: string; organisationId: string | null };

type Organisation = { id: string; name: Partial<Record<'fr' | 'nl' | 'en', string>>; aliases: readonly string[] };

const SHORTEST = 3;
const isWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/**
 * The organisations that a text names: by whole words, with their capitals, whatever the accents, apostrophes and spaces.
 * A name that two of them bear means none of them; of a name within a longer one, the longer one counts.
 */
export function namedIn(text: string, organisations: readonly Organisation[]): Named[] {
  const { signs, from } = even(text);
  const taken = new Set<number>();
  const found: (Named & { start: number })[] = [];
  for (const [name, organisationId] of names(organisations)) {
    for (let at = signs.indexOf(name); at >= 0; at = signs.indexOf(name, at + 1)) {
      const end = at + name.length;
      const places = Array.from({ length: name.length }, (_, index) => at + index);
      const isWithin = isWord(signs[at - 1]) || isWord(signs[end]) || places.some((place) => taken.has(place));
      if (isWithin) continue;
      for (const place of places) taken.add(place);
      const start = from[at] ?? 0;
      found.push({ organisationId, words: text.slice(start, from[end] ?? text.length), start });
    }
  }
  const once = new Map<string, Named>();
  for (const { organisationId, words } of found.toSorted((a, b) => a.start - b.start))
    once.set(words, { organisationId, words });
  return [...once.values()];
}

/** A text cut where it names organisations; what is not linked any more stays words. */
export function pieces(text: string, named: readonly Named[]): Piece[] {
  if (named.length === 0) return [{ words: text, organisationId: null }];
  const ids = new Map(named.map(({ words, organisationId }) => [words, organisationId]));
  const longestFirst = [...ids.keys()].toSorted((a, b) => b.length - a.length).map(literally);
  const cut = new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  return text
    .split(cut)
    .filter((words) => words !== '')
    .map((words) => ({ words, organisationId: ids.get(words) ?? null }));
}

/** The text with a service on a line of its own, unless it names it already. */
export function withService(text: string, service: string): string {
  if (service === '' || plain(text).includes(plain(service))) return text;
  return text.trim() === '' ? service : `${text.trimEnd()}\n${service}`;
}

/** Each name with the one organisation that bears it, the longest first. */
function names(organisations: readonly Organisation[]): [string, string][] {
  const bearers = new Map<string, Set<string>>();
  for (const { id, name, aliases } of organisations)
    for (const one of [...Object.values(name), ...aliases]) {
      const { signs } = even((one ?? '').trim());
      if (signs.length >= SHORTEST) bearers.set(signs, (bearers.get(signs) ?? new Set()).add(id));
    }
  return [...bearers]
    .flatMap(([name, ids]): [string, string][] => (ids.size === 1 ? [...ids].map((id) => [name, id]) : []))
    .toSorted(([a], [b]) => b.length - a.length);
}

/** Without accents, with one kind of apostrophe and of space; `from`: where each sign stands in the text. */
function even(text: string): { signs: string; from: number[] } {
  let signs = '';
  const from: number[] = [];
  let at = 0;
  for (const sign of text) {
    const plainly = sign.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replace(/\s/g, ' ');
    for (let index = 0; index < plainly.length; index++) from.push(at);
    signs += plainly;
    at += sign.length;
  }
  return { signs, from };
}

const literally = (words: string) => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
