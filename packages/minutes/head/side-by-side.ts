import type { Document } from '../text/document.ts';
import type { Line } from '../text/line.ts';
import { fieldOf } from './fields.ts';

const BORDER =
  / {2,}(?=[A-ZÀ-Þ][^:\t]{1,30}?(?::| \d))|\t+(?=[A-ZÀ-Þ][^:\t]{1,30}?:)| [|·•] (?=[A-ZÀ-Þ][^:\t]{1,30}?:)/g;

/** “Datum 12/06   Locatie: De Serre   Notulist: Jolien”: each field as a line of its own. */
export function fieldsSideBySide({ clean, folded }: Document, line: Line): Line[] {
  if (line.blank || line.text.length > 240) return [line];
  const cuts = [...line.text.matchAll(BORDER)];
  if (cuts.length === 0) return [line];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const parts = starts.map((from, at) => {
    const start = line.start + from;
    const end = line.start + (cuts[at]?.index ?? line.text.length);
    return { ...line, start, end, text: clean.slice(start, end), folded: folded.slice(start, end) };
  });
  return parts.some((part) => fieldOf(part)) ? parts : [line];
}
