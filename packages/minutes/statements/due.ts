import { datesIn } from '../dates/mention.ts';
import { type Resolving, resolved } from '../dates/resolve.ts';
import { type Piece, trimmed, wordsIn } from '../text/pieces.ts';
import { inAll } from '../words/words.ts';

const DUE_WORDS = inAll((words) => words.dueWords).toSorted((one, other) => other.length - one.length);
const AS_WRITTEN =
  /^(?:(?:la |le |les |de |het |the |l')?(?:fin|debut|mi|eind|begin|midden|end of|end|prochaine|volgende|next|semaine|week|ete|zomer|rentree|mois|maand|month|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|ce soir|les vacances|vacances|noel|paques|lundi|mardi|mercredi|jeudi|vendredi|maandag|dinsdag|woensdag|donderdag|vrijdag|monday|tuesday|wednesday|thursday|friday|demain|tomorrow|morgen)(?![a-z])(?:(?! svp| aub| please| s'il)[^,.;()\n]){0,40})/;
export const SOON =
  /(?:^|[^a-z])(asap|zsm|z\.s\.m\.?|des que possible|le plus vite possible|au plus vite|zo snel mogelijk|as soon as possible|immediatement)(?![a-z])/;

/** A date, else what is written in its place. `alone`: the piece says nothing but who and when. */
export function dueIn(piece: Piece, resolving: Resolving, alone: boolean): string | null {
  const { document } = resolving;
  const text = document.folded.slice(piece.start, piece.end);
  for (const { index } of text.matchAll(/(?<![a-z0-9'-])[a-z]/g)) {
    const word = DUE_WORDS.find(
      (each) => text.startsWith(each, index) && !/[A-Za-zÀ-ÖØ-öø-ɏͰ-῿0-9]/u.test(text.charAt(index + each.length)),
    );
    if (!word) continue;
    const from = piece.start + index + word.length;
    const [date] = datesIn(document, { start: from, end: Math.min(piece.end, from + 40) });
    if (date && date.start - from <= 14) return resolved(date, resolving) ?? wordsIn(document, date);
    const rest = document.folded.slice(from, piece.end).replace(/^[ :]+/, '');
    const written = AS_WRITTEN.exec(rest)?.[0];
    if (written) {
      const start = piece.end - rest.length;
      // “avant fin avril” is due “fin avril”.
      const lead = /(?:^|\s)(fin|debut|mi|eind|begin|midden|end of)$/.exec(word)?.[1];
      const words = wordsIn(document, { start, end: start + written.length });
      return lead ? `${lead} ${words}` : words;
    }
  }
  // “à planifier en juin”.
  const month =
    /(?<![a-z])(?:en|courant|in|during) (?=(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)(?![a-z]))/.exec(
      text,
    );
  if (month) {
    const from = piece.start + month.index + month[0].length;
    const words = /^[a-z]+(?: \d{4})?/.exec(text.slice(from - piece.start))?.[0] ?? '';
    return wordsIn(document, { start: from, end: from + words.length });
  }
  const soon = SOON.exec(text);
  if (soon?.[1]) return soon[1];
  if (!alone) return null;
  const [date] = datesIn(document, piece);
  if (date) return resolved(date, resolving) ?? wordsIn(document, date);
  const trimmedPiece = trimmed(document, piece, ' .;');
  const whole = document.folded.slice(trimmedPiece.start, trimmedPiece.end);
  return AS_WRITTEN.exec(whole)?.[0] === whole ? wordsIn(document, trimmedPiece) : null;
}
