import { datesIn } from '../dates/mention.ts';
import { timeAt, timesIn } from '../dates/times.ts';
import type { Document } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import type { Line } from '../text/line.ts';
import { type Piece, trimmed, wordsIn } from '../text/pieces.ts';
import { inAll, phraseIn, setOf } from '../words/words.ts';
import { fieldOf } from './fields.ts';
import { statusOf } from './status.ts';

const NEXT = setOf((words) => words.next);
const MINUTES_WORDS = inAll((words) => words.minutesWords);
/** “Notes” alone may be a mark of a draft. */
const NAMING = MINUTES_WORDS.filter((word) => word !== 'notes');
const AROUND = ' -:;,|/·•"';

/** The line that names the meeting, without a date that stands behind a dash: the date has its own place. */
export function titleOf(document: Document, top: readonly Line[]): string | null {
  const lines = top.filter((line) => mayBeTitle(document, line, top));
  const named = lines.find((line) => phraseIn(line.folded, MINUTES_WORDS)) ?? lines.find((line) => line.heading > 0);
  const line = named ?? lines.find((each) => each === firstOf(top, each));
  const field = document.lines
    .slice(0, 80)
    .map((each) => fieldOf(each))
    .find((each) => each?.field === 'title');
  if (line) {
    const title = withoutDate(document, line);
    const next = lines[lines.indexOf(line) + 1];
    const twice =
      next && next.index <= line.index + 2 && isOtherLanguage(line, next) ? withoutDate(document, next) : '';
    const bare = NAMING.includes(fold(title)) && field;
    if (title !== '' && !bare) return twice === '' || twice === title ? title : `${title} – ${twice}`;
  }
  return field ? wordsIn(document, trimmed(document, field.value, ' "«»')) || null : null;
}

function mayBeTitle(document: Document, line: Line, top: readonly Line[]): boolean {
  if (line.text.length > 170 || fieldOf(line) || line.bullet !== null || !/[A-Za-zÀ-ÖØ-öø-ɏͰ-῿]{2}/u.test(line.text))
    return false;
  // A sentence, a greeting, a time of a timetable and what is announced are no titles.
  if (
    /[.!?,]$/.test(line.text) ||
    timeAt(line.folded, 0) ||
    NEXT.has(/^[A-Za-zÀ-ÖØ-öø-ɏͰ-῿-]+/u.exec(line.folded)?.[0] ?? '')
  )
    return false;
  const isStatus = statusOf({ ...document, lines: [line] }, [line]) !== null && !phraseIn(line.folded, NAMING);
  if (isStatus) return false;
  // A line of nothing but a date or a time says when.
  const bare = blanked(document, line, [...datesIn(document, line), ...timesIn(document, line)]);
  return (
    phraseIn(line.folded, NAMING) !== undefined ||
    (/[A-Za-zÀ-ÖØ-öø-ɏͰ-῿]{4}/u.test(bare.replace(/\b(?:date|datum|le|du|op|van|de|a|à|tot|heures?|uur)\b/giu, '')) &&
      top.length > 0)
  );
}

function firstOf(top: readonly Line[], line: Line): Line | undefined {
  return line.text.length <= 110 && !line.text.includes(':') ? line : top.find((each) => each.heading > 0);
}

function withoutDate(document: Document, line: Line): string {
  let piece: Piece = trimmed(document, line, AROUND);
  for (const date of datesIn(document, line).toReversed()) {
    const behind = document.clean.slice(date.end, piece.end);
    const before = document.clean.slice(piece.start, date.start);
    if (behind.replace(/[\s(),;.-]/g, '') !== '') break;
    const dash = /(?:[-–:,(|/]|\t)[\s(]*$/.exec(before.slice(-12));
    if (!dash) break;
    piece = trimmed(document, { start: piece.start, end: piece.start + before.length - dash[0].length }, AROUND);
  }
  return wordsIn(document, piece);
}

/** “Verslag van de vergadering” above “Compte rendu de la réunion”: one title, said twice. */
function isOtherLanguage(one: Line, other: Line): boolean {
  const fr = /\b(?:de la|du|des|compte[ -]rendu|proces[ -]verbal|reunion|rencontre|seance|pv)\b/;
  const nl = /\b(?:van de|van het|verslag|vergadering|bijeenkomst|notulen|overleg)\b/;
  return (
    (fr.test(one.folded) && nl.test(other.folded) && !nl.test(one.folded)) ||
    (nl.test(one.folded) && fr.test(other.folded) && !fr.test(one.folded))
  );
}

function blanked(document: Document, line: Line, pieces: readonly Piece[]): string {
  let text = '';
  let from = line.start;
  for (const { start, end } of [...pieces].sort((one, other) => one.start - other.start)) {
    if (start < from) continue;
    text += document.clean.slice(from, start);
    from = end;
  }
  return text + document.clean.slice(from, line.end);
}
