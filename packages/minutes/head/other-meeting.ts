import { attendanceLabel } from '../attendance/labels.ts';
import { datesIn } from '../dates/mention.ts';
import type { Document } from '../text/document.ts';
import { wordsIn } from '../text/pieces.ts';
import type { Warned } from '../warnings/warned.ts';
import { inAll, phraseIn } from '../words/words.ts';

const MINUTES = inAll((words) => words.minutesWords);
const REACH = 8;

/** A second title with another day and, right below, a second list of who was there: two minutes in one file. */
export function warnOfOtherMeetings(document: Document, bodyFrom: number, date: string | null, warned: Warned): void {
  for (const line of document.lines.slice(Math.max(bodyFrom, 1))) {
    if (line.blank || line.text.length > 120 || /[.;]$/.test(line.text) || !/\d/.test(line.folded)) continue;
    if (!phraseIn(line.folded, MINUTES)) continue;
    const day = datesIn(document, line).find(({ year }) => year !== null);
    if (!day) continue;
    const same = date === `${day.year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
    const below = document.lines.slice(line.index + 1, line.index + 1 + REACH);
    const listed = below.some((each) => attendanceLabel(each)?.state === 'present');
    if (!same && listed) warned.warn('severalMeetings', [line.start, line.end], wordsIn(document, line));
  }
}
