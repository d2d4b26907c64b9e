import { agendaLabel } from '../agenda/labels.ts';
import { columnsLabel } from '../attendance/columns.ts';
import { attendanceLabel } from '../attendance/labels.ts';
import { cueIn } from '../next/cues.ts';
import type { Document } from '../text/document.ts';
import type { Line } from '../text/line.ts';

const MOST = 15;
/** A paragraph of sentences, or what comes next, is no title. */
const isTold = (document: Document, line: Line) =>
  (line.text.length > 120 && /[.!?] [A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž][^.!?]*[.!?] ?[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]?/u.test(line.text)) ||
  cueIn(document, line)?.opens === true;

/** Lines before who was there, what was to be said, and what was said: title, date, status. */
export function topOf(document: Document, bodyFrom: number): Line[] {
  const top: Line[] = [];
  for (const line of document.lines.slice(0, Math.min(bodyFrom, 400))) {
    if (line.blank) continue;
    const people = attendanceLabel(line);
    if (people?.behindTitle) top.push(line);
    if (
      top.length >= MOST ||
      people ||
      columnsLabel(document, line) ||
      agendaLabel(document, line) ||
      isTold(document, line)
    )
      break;
    if (line.across) {
      if (top.length > 3) break;
      continue;
    }
    top.push(line);
  }
  return top;
}
