import type { Kind } from '../format.ts';
import type { Document } from '../text/document.ts';
import type { Piece } from '../text/pieces.ts';
import { trimmed } from '../text/pieces.ts';
import { doersAt } from './doers.ts';
import { actionOfPeople, countedMarkerOf, type Marker, markerBeforeName, markerOf } from './markers.ts';

/** A stretch behind its marker. Empty: what it announces stands in the lines below. */
export interface Marked extends Piece {
  readonly marker: Marker;
  /** Where the label begins. */
  readonly from: number;
}

const SENTENCE_END = /[.!?;»)]["”’]?\s+(?:[-–•]\s+)?|[;•→]\s*|[-=]>\s*|\(\s*/g;

/** What the markers in a paragraph announce, and what stands before the first of them. */
export function markedIn(
  document: Document,
  piece: Piece,
  numbered: boolean,
  people: ReadonlySet<string> = new Set(),
): { marked: Marked[]; before: Piece } {
  const named = (text: string) => doersAt(`${text} x`, people) === text;
  const text = document.clean.slice(piece.start, piece.end);
  const opening =
    openingMarker(document, piece, numbered) ?? forOrAgainst(document, piece) ?? actionBeforeDash(text, piece, named);
  const cuts: { from: number; behind: number; marker: Marker }[] = opening ? [opening] : [];
  const starts = [...text.matchAll(SENTENCE_END)].map(({ 0: found, index }) => ({
    at: index + found.length,
    bracket: found.startsWith('('),
  }));
  let next = 0;
  let sentence = 0;
  let bracket = -1;
  for (const { index } of text.matchAll(/:(?=\s|$)/g)) {
    for (let start = starts[next]; start && start.at < index; start = starts[next]) {
      if (start.bracket) bracket = start.at;
      else sentence = start.at;
      next += 1;
    }
    // What ends right before the colon ends no sentence: “Rem. :”, “Décision (consensus) :”.
    // “Besluit (unaniem): …” begins at its word; “(Avantage : …)” begins in its bracket.
    const inBracket = bracket > sentence && index - bracket <= 90 && !text.slice(bracket, index).includes(')');
    const from = inBracket ? bracket : sentence;
    if (index - from > 90 || (opening && piece.start + index < opening.behind)) continue;
    const label = text.slice(from, index);
    const who = from === 0 ? actionOfPeople(label, named) : undefined;
    // The people stay in front of what they do: “Anna Bel : envoyer la liste”.
    if (who !== undefined)
      cuts.push({
        from: piece.start,
        behind: piece.start + who,
        marker: { kind: 'action', tail: '', words: 'action' },
      });
    const marker = who === undefined ? (markerOf(label) ?? markerBeforeName(label.trim(), named)) : undefined;
    // “… Proposition :” in the middle is written with a capital, or right behind a semicolon.
    const begins =
      from === 0 ||
      /^\s*["«]?[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]/u.test(label) ||
      /(?:;|→|[-=]>)\s*$/.test(text.slice(Math.max(0, from - 4), from));
    if (marker && begins) cuts.push({ from: piece.start + from, behind: piece.start + index + 1, marker });
    sentence = index + 1;
  }
  const marked = cuts.map(({ from, behind, marker }, at) => {
    const stop = cuts[at + 1]?.from ?? piece.end;
    return { marker, from, ...trimmed(document, { start: behind, end: Math.max(behind, stop) }, ' ;') };
  });
  return { marked, before: { start: piece.start, end: cuts[0]?.from ?? piece.end } };
}

/** “ACTION AB – talk to the tenant”. */
function actionBeforeDash(text: string, piece: Piece, named: (text: string) => boolean) {
  const label = /^([A-Za-zÀ-ɏ][^:\n-]{3,50}?) - (?=\S)/.exec(text)?.[1];
  const who = label === undefined ? undefined : actionOfPeople(label, named);
  if (who === undefined) return undefined;
  return {
    from: piece.start,
    behind: piece.start + who,
    marker: { kind: 'action' as const, tail: '', words: 'action' },
  };
}

const SIDES: readonly [RegExp, Kind][] = [
  [/^(?:pour|voor|pro|pros|for|\+) ?:[ \t]/, 'advantage'],
  [/^(?:contre|tegen|contra|cons?|against|-) ?:[ \t]/, 'drawback'],
];

/** “Pour : …” and, on the line beside it, “Contre : …”: alone, the words say nothing. */
function forOrAgainst(document: Document, piece: Piece): { from: number; behind: number; marker: Marker } | undefined {
  const found = SIDES.find(([label]) => label.test(document.folded.slice(piece.start, piece.start + 12)));
  if (!found) return undefined;
  const [label, kind] = found;
  const from = document.folded.lastIndexOf('\n', piece.start - 1);
  const end = document.folded.indexOf('\n', piece.start);
  const before = document.folded.slice(document.folded.lastIndexOf('\n', from - 1) + 1, Math.max(0, from));
  const after = end === -1 ? '' : document.folded.slice(end + 1, end + 40);
  const other = SIDES.find(([, side]) => side !== kind)?.[0];
  const beside = [before, after].some((line) =>
    other?.test(line.replace(/^[\s•*o-]+(?=[A-Za-zÀ-ÖØ-öø-ɏͰ-῿])/u, '').slice(0, 12)),
  );
  const length = label.exec(document.folded.slice(piece.start, piece.start + 12))?.[0].length ?? 0;
  return beside
    ? { from: piece.start, behind: piece.start + length, marker: { kind, tail: '', words: '' } }
    : undefined;
}

/** “[Actie] …”, “Décision – …”, “DÉCISION” alone. */
function openingMarker(
  document: Document,
  piece: Piece,
  numbered: boolean,
): { from: number; behind: number; marker: Marker } | undefined {
  const text = document.clean.slice(piece.start, Math.min(piece.end, piece.start + 80));
  const found =
    /^(?:[[(]([^\])\n]{2,40})[\])] ?:?|(?:=> ?|→ ?|> ?)?([A-Za-zÀ-ɏ' ]{3,40}?) +[-–] (?=\S)|([A-ZÀ-Þ][A-Za-zÀ-ɏ ]{2,30}?) {2,}(?=\S))/.exec(
      text,
    );
  const label = found?.[1] ?? found?.[2] ?? found?.[3];
  const marker = label === undefined ? undefined : markerOf(label);
  if (
    !found ||
    !marker ||
    (numbered && found[1] === undefined) ||
    (found[1] === undefined && marker.tail.split(' ').length > 2)
  )
    return undefined;
  return { from: piece.start, behind: piece.start + found[0].length, marker };
}

/** A whole line that announces a list: “Décisions”, “Points positifs :”, “… trois propositions :”. */
export function listMarker(document: Document, piece: Piece): Marker | undefined {
  const text = document.clean.slice(piece.start, piece.end).trim();
  if (text.length > 140) return undefined;
  const bare = text.replace(/[ :.]+$/, '');
  const marker = bare.length <= 60 ? markerOf(bare) : undefined;
  if (marker && (text.endsWith(':') || bare.split(' ').length <= 5)) return marker;
  const kind = text.endsWith(':') ? countedMarkerOf(bare) : undefined;
  return kind && { kind, tail: '', words: '' };
}
