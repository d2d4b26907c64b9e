import { datesIn } from '../dates/mention.ts';
import { timesIn } from '../dates/times.ts';
import { placesIn } from '../next/places.ts';
import type { Document } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import type { Line } from '../text/line.ts';
import { trimmed, wordsIn } from '../text/pieces.ts';
import { inAll, phraseIn } from '../words/words.ts';
import { fieldOf } from './fields.ts';

const ONLINE = inAll((words) => words.modes.online);

/** “Lieu : …”, else what stands behind the date at the top: “le 12 mars 2024 à la Maison Verte”. */
export function placeOf(document: Document, top: readonly Line[], fields: readonly Line[]): string | null {
  for (const line of fields) {
    const field = fieldOf(line);
    if (field?.field !== 'place') continue;
    const words = wordsIn(document, trimmed(document, field.value, ' .;,'));
    if (words !== '') return words;
  }
  for (const line of [...fields, ...top]) {
    const last = [...datesIn(document, line), ...timesIn(document, line)].sort((one, other) => other.end - one.end)[0];
    if (!last || line.text.length > 200) continue;
    const [place] = placesIn(document, { start: last.end, end: line.end });
    if (place && !phraseIn(fold(place), ONLINE)) return place;
    const behind = trimmed(document, { start: last.end, end: line.end }, ' -,;()|.·•');
    const bare = wordsIn(document, behind);
    // “PV – 12 mars 2024 – Maison Verte”: a dash, then a few words without a sentence.
    const dashed = /^\s*[-,|·•]/.test(document.clean.slice(last.end, line.end)) && /^\p{Lu}/u.test(bare);
    if (dashed && bare.length <= 60 && !/[.:?!]/.test(bare) && !phraseIn(fold(bare), ONLINE) && !/\d{4}/.test(bare))
      return bare;
  }
  return placeBelow(document, top);
}

const PLACE =
  /^(?:a la |au |dans la |in (?:het|de) )?(?:maison|salle|centre|espace|hotel|rue|avenue|place|boulevard|chaussee|huis|zaal|gemeentehuis|stadhuis|districtshuis|bibliotheque|bibliotheek|library|town hall|city hall|community centre|room|maison communale|hopital|mairie|local|lokaal|buurthuis|dienstencentrum|cultureel centrum|ontmoetingscentrum|wijkcentrum|parochiezaal)(?![\p{L}])/u;

/** “Maison verte, local 2” on a line of its own, right below the day. */
function placeBelow(document: Document, top: readonly Line[]): string | null {
  for (const [at, line] of top.entries()) {
    const before = top[at - 1];
    if (!before || line.text.length > 90 || /[:!?]|\d{4}|[.]$/.test(line.text) || !PLACE.test(line.folded)) continue;
    if (datesIn(document, before).length > 0 && datesIn(document, line).length === 0) return wordsIn(document, line);
  }
  return null;
}
