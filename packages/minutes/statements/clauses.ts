import type { Document } from '../text/document.ts';
import { type Piece, trimmed } from '../text/pieces.ts';
import { doersAt, isDoing } from './doers.ts';

/** “…, Anna …”, “… ; Bram …”, “… et Carla …”: where somebody else may begin to do something. */
const TURN = /(?:, |; ?| (?:et|en|and|maar|mais|but) )(?=@?[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž])/gu;
/** “Cathy se charge des boissons, Loïc de la musique”: the verb of the first is that of the second. */
const SHARED_VERB = /(?:charge|chargent|occupe|occupent|zorgt|zorgen|responsible)\b/;
const WITHOUT_VERB = /^(?:de |du |des |d'|van |voor |for )/;
const MOST = 12;

/** The parts of a sentence in each of which somebody does something; the first is whatever stands before the second. */
export function clausesOf(document: Document, sentence: Piece, people: ReadonlySet<string>): Piece[] {
  const clauses: Piece[] = [sentence];
  const text = document.clean.slice(sentence.start, sentence.end);
  for (const { 0: sign, index } of text.matchAll(TURN)) {
    if (clauses.length >= MOST) break;
    const before = clauses[clauses.length - 1] ?? sentence;
    const rest = trimmed(document, { start: sentence.start + index + sign.length, end: sentence.end });
    if (!isDoing(document, rest, people) && !isWithoutVerb(document, before, rest, people)) continue;
    // “Anna et Bram préparent”: they do it together.
    const first = { start: before.start, end: sentence.start + index };
    if (
      doersAt(`${document.clean.slice(first.start, first.end)} x`, people) ===
      document.clean.slice(first.start, first.end)
    )
      continue;
    clauses[clauses.length - 1] = trimmed(document, first, ' ,;');
    clauses.push(rest);
  }
  return clauses;
}

function isWithoutVerb(document: Document, before: Piece, rest: Piece, people: ReadonlySet<string>): boolean {
  const length = rest.end - rest.start;
  if (length <= 50 && isDoing(document, before, people) && isShort(document, rest, people)) return true;
  if (!SHARED_VERB.test(document.folded.slice(before.start, Math.min(before.end, before.start + 80)))) return false;
  const doers = doersAt(document.clean.slice(rest.start, Math.min(rest.end, rest.start + 140)), people);
  return (
    doers !== undefined &&
    WITHOUT_VERB.test(document.folded.slice(rest.start + doers.length, rest.start + doers.length + 8).trimStart())
  );
}

/** “Mamadou gère le bar, Aurélie les inscriptions”: a name, an article and a word or two. */
function isShort({ clean, folded }: Document, { start, end }: Piece, people: ReadonlySet<string>): boolean {
  const doers = doersAt(clean.slice(start, end), people);
  return (
    doers !== undefined &&
    /^ (?:les? |la |l'|het |de |the )[a-z' -]{3,30}[ .!]*$/.test(folded.slice(start + doers.length, end)) &&
    clean
      .slice(start + doers.length, end)
      .trim()
      .split(' ').length <= 4
  );
}
