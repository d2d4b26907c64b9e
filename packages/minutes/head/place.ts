import { datesIn } from '../dates/mention.ts';
import { timesIn } from '../dates/times.ts';
import { placesIn } from '../next/places.ts';
import type { Document } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import type { Line } from '../text/line.ts';
import { type Piece, trimmed, wordsIn } from '../text/pieces.ts';
import { inAll, phraseIn } from '../words/words.ts';
import { fieldOf } from './fields.ts';

const ONLINE = inAll((words) => words.modes.online);

/** “Lieu : …”, else what stands behind the date at the top: “le 12 mars 2024 à la Maison Verte”. */
export function placeOf(document: Document, top: readonly Line[], fields: readonly Line[]): string | null {
  for (const line of fields) {
    const field = fieldOf(line);
    if (field?.field !== 'place') continue;
    const words = wordsIn(document, trimmed(document, withoutWhen(document, field.value), ' .;,-('));
    if (words !== '') return words;
  }
  for (const line of [...fields, ...top]) {
    const last = [...datesIn(document, line), ...timesIn(document, line)].sort((one, other) => other.end - one.end)[0];
    if (!last || line.text.length > 200) continue;
    const [place] = placesIn(document, { start: last.end, end: line.end });
    const behind = trimmed(document, { start: last.end, end: line.end }, ' -,;()|.·•');
    const bare = wordsIn(document, behind).replace(OR_ONLINE, '');
    // “PV – 12 mars 2024 – Maison Verte”: a dash, then a few words without a sentence.
    const dashed =
      /^\)?\s*[-,|·•]/.test(document.clean.slice(last.end, line.end)) &&
      (/^[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]/u.test(bare) || PLACE.test(fold(bare)));
    const named = place && !phraseIn(fold(place), ONLINE) && !APP.test(place) ? place : null;
    // “CPAS, salle Jaurès”: the room is in the house that is named before it.
    const inHouse = dashed && named !== null && bare !== named && bare.endsWith(named) && bare.length <= 60;
    if (named !== null && !(inHouse && !/[:?!;]/.test(bare))) return named;
    const between = betweenWhens(document, line);
    if (between !== null) return between;
    if (
      dashed &&
      !APP.test(bare) &&
      bare.length <= 60 &&
      !/[:?!]|\.(?!\d)/.test(bare) &&
      !phraseIn(fold(bare), ONLINE) &&
      !/\d{4}/.test(bare)
    )
      return bare;
  }
  return placeBelow(document, top) ?? placeInBrackets(document, top);
}

/** “6 février 2024 – OC De Kring – 13h30”: where stands between the day and the hour. */
function betweenWhens(document: Document, line: Line): string | null {
  const [day] = datesIn(document, line);
  const hour = timesIn(document, line).find(({ start }) => day && start > day.end);
  if (!day || !hour) return null;
  const words = /^ - ([A-ZÀ-Þ][^:?!;]{2,50}?),? - $/.exec(document.clean.slice(day.end, hour.start))?.[1];
  return words !== undefined && !phraseIn(fold(words), ONLINE) && !APP.test(words) ? words : null;
}

/** A program to meet with is no place. */
export const APP =
  /^(?:(?:MS|Microsoft|Google) )?(?:Teams|Zoom|Webex|Meet|Jitsi|Skype|Whereby|Meet\.jit\.si|BigBlueButton)$/i;
const OR_ONLINE =
  /,? (?:et|ou|en|of|and|or|\+|&|\/) (?:(?:via|par|sur|on|op|in) )?(?:Teams|Zoom|Webex|visio(?:conférence)?|en ligne|online|distance)$/i;

/** “Lieu : Maison Verte – de 9h15 à 11h45”: when it was is no part of where. */
function withoutWhen(document: Document, value: Piece): Piece {
  const [first] = [...datesIn(document, value), ...timesIn(document, value)].sort(
    (one, other) => one.start - other.start,
  );
  if (!first || first.start - value.start < 4) return value;
  const lead = /(?:[ ,;(-]+(?:de|van|from|a|om|le|op|at|on|vanaf|des|tussen|entre))?[ ,;(-]*$/.exec(
    document.folded.slice(value.start, first.start),
  );
  return { start: value.start, end: lead ? value.start + lead.index : first.start };
}

const IN_PERSON = /(?:en presentiel|presentiel|sur place|ter plaatse|fysiek|in person|on site) ?[(:,-] ?(?=[a-z])/;

/** “En présentiel (salle Horta) et en visioconférence”. */
function placeInBrackets(document: Document, top: readonly Line[]): string | null {
  for (const line of top) {
    const found = line.text.length <= 160 ? IN_PERSON.exec(line.folded) : null;
    if (!found) continue;
    const start = line.start + found.index + found[0].length;
    const end = /[();,]| et | en | and /.exec(document.folded.slice(start, line.end));
    const words = wordsIn(document, { start, end: end ? start + end.index : line.end });
    if (words.length > 2 && words.length <= 80 && !phraseIn(fold(words), ONLINE)) return words;
  }
  return null;
}

const PLACE =
  /^(?:a la |au |dans la |in (?:het|de) )?(?:maison|salle|centre|espace|hotel|rue|avenue|place|boulevard|chaussee|huis|zaal|gemeentehuis|stadhuis|districtshuis|bibliotheque|bibliotheek|library|town hall|city hall|community centre|room|cafe|ecole|school|kantoor|refter|kantine|cantine|kerk|eglise|locaux|bureaux|siege|maison communale|hopital|mairie|local|lokaal|buurthuis|dienstencentrum|cultureel centrum|ontmoetingscentrum|wijkcentrum|parochiezaal)(?![A-Za-zÀ-ÖØ-öø-ɏͰ-῿])/u;

/** “Maison verte, local 2” on a line of its own, right below the day. */
function placeBelow(document: Document, top: readonly Line[]): string | null {
  for (const [at, line] of top.entries()) {
    const before = top[at - 1];
    if (!before || line.text.length > 90 || /[:!?]|\d{4}|[.]$/.test(line.text) || !PLACE.test(line.folded)) continue;
    if (datesIn(document, before).length > 0 && datesIn(document, line).length === 0) return wordsIn(document, line);
  }
  return null;
}
