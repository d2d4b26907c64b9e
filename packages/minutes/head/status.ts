import { STATUSES, type Status } from '../format.ts';
import type { Document } from '../text/document.ts';
import type { Line } from '../text/line.ts';
import { inAll, phraseIn, setOf } from '../words/words.ts';
import { fieldOf } from './fields.ts';

const EARLIER = setOf((words) => words.earlier);
const PHRASES = STATUSES.map((status) => ({
  status,
  phrases: inAll((words) => words.statuses[status]).toSorted((a, b) => b.length - a.length),
}));
const MARKS = /[([]([^)\]]{3,60})[)\]]/;

/** Draft before “to approve” before approved: what is still worked on is not finished by another word. */
export function statusOf(document: Document, top: readonly Line[]): Status | null {
  const written = document.lines.filter((line) => !line.blank && !line.across);
  const named = written.slice(0, 40).find((line) => fieldOf(line)?.field === 'status');
  const lines = [
    ...(named ? [named] : []),
    ...top,
    ...written.slice(-4).filter((line) => !top.includes(line) && isShort(line)),
  ];
  for (const { status, phrases } of PHRASES) {
    if (lines.some((line) => says(line, phrases, top.includes(line) || line === named))) return status;
  }
  return null;
}

function says(line: Line, phrases: readonly string[], atTop: boolean): boolean {
  if (line.text.length > 160 || line.number !== null || line.bullet !== null) return false;
  const found = phraseIn(line.folded, phrases);
  if (!found || phraseIn(line.folded, EARLIER)) return false;
  const rest = line.folded.length - found.phrase.length;
  // In a title the word stands in brackets or behind a dash; elsewhere it is nearly the whole line.
  const apart =
    MARKS.test(line.folded.slice(Math.max(0, found.at - 20))) ||
    /(?:^|[-:!=(,|] ?)$/.test(line.folded.slice(0, found.at)) ||
    found.at === 0;
  return atTop ? apart || rest < 40 : found.at === 0 ? rest < 45 : apart && rest < 30;
}

function isShort({ text }: Line): boolean {
  return text.length <= 100;
}
