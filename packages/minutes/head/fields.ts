import { oncePerLine } from '../text/asked.ts';
import { labelsOf } from '../text/label.ts';
import type { Line } from '../text/line.ts';
import type { Piece } from '../text/pieces.ts';
import type { Field } from '../words/vocabulary.ts';
import { keyByWord } from '../words/words.ts';

const FIELDS: readonly Field[] = ['date', 'place', 'time', 'end', 'title', 'status', 'mode'];
const FIELD_OF = keyByWord(FIELDS, (words, field) => words.fields[field]);

export interface FieldLine {
  readonly field: Field;
  readonly label: string;
  readonly value: Piece;
}

/** “Lieu : …”, “Datum: …”, “Time<tab>…”. */
export const fieldOf = oncePerLine(readField);

function readField(line: Line): FieldLine | undefined {
  if (line.blank || line.across) return undefined;
  for (const label of labelsOf(line)) {
    if (label.by !== ':' && label.by !== '\t') continue;
    const words = label.words.split(/ ?[/&|] ?| - /)[0] ?? '';
    const field = FIELD_OF.get(label.words) ?? FIELD_OF.get(words);
    if (field && label.rest < line.end)
      return { field, label: label.words, value: { start: label.rest, end: line.end } };
  }
  return undefined;
}
