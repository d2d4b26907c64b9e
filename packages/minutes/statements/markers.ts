import { KINDS, type Kind } from '../format.ts';
import { plainLabel } from '../text/label.ts';
import { inAll, keyByWord, setOf } from '../words/words.ts';

/** A label is asked without its hyphens: “plus value”, “to dos”. */
const KIND_OF = new Map(
  [...keyByWord(KINDS, (words, kind) => words.markers[kind])].map(([word, kind]) => [word.replaceAll('-', ' '), kind]),
);
const BEFORE = setOf((words) => words.beforeMarker);
const AFTER = setOf((words) => words.afterMarker);
const JOINS = new Set(
  'de d du des van voor by par from pour for n nr no about over aux a au of aan bij concernant entre'.split(' '),
);
const COUNTS = new Set(
  'deux trois quatre cinq six plusieurs quelques twee drie vier vijf zes enkele two three four five six several some'.split(
    ' ',
  ),
);
const LONGEST = 6;
/** “Question de Bram” is a question; “Communication de la ville” and “Action de quartier” are names of things. */
const WITH_TAIL = new Set<Kind>([
  'decision',
  'proposal',
  'question',
  'problem',
  'advantage',
  'drawback',
  'solution',
  'remark',
]);

export interface Marker {
  readonly kind: Kind;
  /** What the label says beside its word: “d’Anna”, “prise à l’unanimité”. */
  readonly tail: string;
  readonly words: string;
}

/** What a label announces: “Décision prise”, “Autre proposition”, “Vraag van Bram”. undefined: nothing of these. */
export function markerOf(label: string): Marker | undefined {
  const sides = label.length <= 90 ? label.split(/ ?[/|] ?/) : [];
  if (sides.length === 2 && sides.every((side) => side.trim().length > 2)) {
    // “Décision / Beslissing”: one marker in two languages.
    const [one, other] = sides.map((side) => oneMarkerOf(side));
    if (one && other && one.kind === other.kind) return { ...one, tail: '' };
  }
  return oneMarkerOf(label);
}

function oneMarkerOf(label: string): Marker | undefined {
  const plain = plainLabel(label.slice(-90)).replaceAll('-', ' ').replace(/\s+/g, ' ');
  const words = plain.split(' ').filter((word) => word !== '');
  if (words.length === 0 || words.length > 12) return undefined;
  const from = words.findIndex((word, at) => at > 3 || !isBefore(word));
  if (from === -1 || from > 3)
    return KIND_OF.has(plain) ? { kind: KIND_OF.get(plain) ?? 'remark', tail: '', words: plain } : undefined;
  // The words before may be part of it: “autre” is not, “points” in “points positifs” is.
  for (const start of [0, from]) {
    for (let length = Math.min(LONGEST, words.length - start); length > 0; length -= 1) {
      const kind = KIND_OF.get(words.slice(start, start + length).join(' '));
      const tail = words.slice(start + length);
      if (kind && isTail(tail, WITH_TAIL.has(kind))) return { kind, tail: tail.join(' '), words: plain };
    }
  }
  return undefined;
}

/** “Pour la journée, trois propositions :” opens a list of them. */
export function countedMarkerOf(label: string): Kind | undefined {
  const words = plainLabel(label.slice(-60)).split(/[ -]+/);
  // “Trois propositions sont faites :” has a verb behind it.
  const at = words.findIndex(
    (word, each) => each >= words.length - 5 && COUNTS.has(word) && KIND_OF.has(words[each + 1] ?? ''),
  );
  const counted = at === -1 ? undefined : words[at + 1];
  return counted === undefined ? undefined : KIND_OF.get(counted);
}

function isBefore(word: string): boolean {
  return BEFORE.has(word) || /^\d{1,2}$/.test(word) || BEFORE.has(word.replace(/^[ld]'/, ''));
}

function isTail(tail: readonly string[], joined: boolean): boolean {
  const [first, ...rest] = tail;
  if (first === undefined) return true;
  if (/^\d{1,3}$/.test(first) && rest.length === 0) return true;
  if (AFTER.has(first) && rest.length === 0) return true;
  const bare = first.replace(/^([a-z])'.*$/, '$1');
  if (JOINS.has(bare)) return joined && tail.length <= 7;
  return AFTER.has(first) && (rest.length === 0 || isTail(rest, joined));
}

/** “Voorstel Inge”, “Idée Bram”: a marker and the name of who says it. */
export function markerBeforeName(label: string, isPeople: (text: string) => boolean): Marker | undefined {
  const found = /^(.{3,24}?) (?=[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž])/u.exec(label);
  if (!found || !isPeople(label.slice(found[0].length))) return undefined;
  const marker = markerOf(found[1] ?? '');
  return marker && marker.kind !== 'action' && WITH_TAIL.has(marker.kind) ? { ...marker, tail: '' } : undefined;
}

/** “ACTION Anna Bel”, “Actie Anna + Bram”: the marker, then who does it. Where the people begin in the label. */
export function actionOfPeople(label: string, isPeople: (text: string) => boolean): number | undefined {
  for (const { index } of label.slice(0, 60).matchAll(/ +[-(]? *(?=@?[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž])/gu)) {
    const names = label.slice(index).replace(/^[ (-]+|[ )]+$/g, '');
    if (KIND_OF.get(plainLabel(label.slice(0, index)).replaceAll('-', ' ')) === 'action' && isPeople(names))
      return index + (/^[ (-]+/.exec(label.slice(index))?.[0].length ?? 0);
  }
  return undefined;
}

export const MARKER_WORDS: ReadonlyMap<string, Kind> = KIND_OF;

const UNANIMITY = inAll((words) => words.unanimity);
export function saysUnanimity(words: string): boolean {
  return UNANIMITY.some((word) => words.includes(word));
}
