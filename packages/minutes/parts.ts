import type { Span } from './format.ts';
import { understandMinutes } from './understand.ts';

/** What stands above a second title and still belongs to it: a name of a network, a line drawn. */
const ABOVE = 2;

/** Where a text holds the minutes of several meetings, each of them: “severalMeetings” says where the next begins. Mostly one. */
export function partsOf(source: string): Span[] {
  const { text, warnings } = understandMinutes(source);
  const starts = warnings.flatMap(({ code, span }) =>
    code === 'severalMeetings' && span ? [withWhatStandsAbove(text, span[0])] : [],
  );
  const from = [0, ...new Set(starts)];
  return from.map((start, at) => [start, from[at + 1] ?? text.length]);
}

function withWhatStandsAbove(text: string, place: number): number {
  let from = text.lastIndexOf('\n', place - 1) + 1;
  for (let lines = 0; lines < ABOVE && from > 0; lines += 1) {
    const before = text.lastIndexOf('\n', from - 2) + 1;
    if (text.slice(before, from).trim() === '') break;
    from = before;
  }
  return from;
}
