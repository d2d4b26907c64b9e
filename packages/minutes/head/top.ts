import { agendaLabel } from '../agenda/labels.ts';
import { attendanceLabel } from '../attendance/labels.ts';
import type { Document } from '../text/document.ts';
import type { Line } from '../text/line.ts';

const MOST = 15;

/** Lines before who was there, what was to be said, and what was said: title, date, status. */
export function topOf(document: Document, bodyFrom: number): Line[] {
  const top: Line[] = [];
  for (const line of document.lines.slice(0, Math.min(bodyFrom, 400))) {
    if (line.blank) continue;
    if (top.length >= MOST || attendanceLabel(line) || agendaLabel(document, line)) break;
    if (line.across) {
      if (top.length > 3) break;
      continue;
    }
    top.push(line);
  }
  return top;
}
