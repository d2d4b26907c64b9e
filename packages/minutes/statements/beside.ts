import { datesIn } from '../dates/mention.ts';
import { type Resolving, resolved } from '../dates/resolve.ts';
import type { Statement } from '../format.ts';
import { plainLabel } from '../text/label.ts';
import type { Line } from '../text/line.ts';
import { type Piece, trimmed, wordsIn } from '../text/pieces.ts';
import { bySigns, splitAt } from '../text/split.ts';
import type { Column } from '../words/vocabulary.ts';
import { keyByWord } from '../words/words.ts';

const COLUMNS: readonly Column[] = ['who', 'when', 'what'];
const COLUMN_OF = keyByWord(COLUMNS, (words, column) => words.columns[column]);

interface Beside {
  readonly who: string | null;
  readonly when: string | null;
}

/** “Responsable : Anna. Échéance : 15 mai” on the line below an action, or above it, is about that action. */
export function chargedBeside(statements: readonly Statement[], resolving: Resolving): Statement[] {
  const { document } = resolving;
  const labelled = new Map<number, Beside>();
  for (const line of document.lines) {
    const beside = line.blank || line.text.length > 160 ? undefined : besideIn(line, resolving);
    if (beside) labelled.set(line.index, beside);
  }
  if (labelled.size === 0) return [...statements];
  const starts = document.lines.map(({ from }) => from);
  return statements.map((statement) => {
    if (statement.kind !== 'action' || (statement.owner !== null && statement.due !== null)) return statement;
    const at = indexAt(starts, statement.span[0]);
    const near = labelled.get(at + 1) ?? labelled.get(at - 1);
    return near ? { ...statement, owner: statement.owner ?? near.who, due: statement.due ?? near.when } : statement;
  });
}

/** “Who: Anna / By when: 20/10 / What: send the form”: a whole action. */
export function inOneLine(line: Line, resolving: Resolving): Statement | undefined {
  if (line.text.length > 300 || !/:.*[/|;].*:/.test(line.text)) return undefined;
  const parts = labelledIn(line, resolving);
  const who = parts?.find(({ column }) => column === 'who');
  const what = parts?.find(({ column }) => column === 'what');
  const when = parts?.find(({ column }) => column === 'when');
  if (!who || !what) return undefined;
  const { document } = resolving;
  return {
    kind: 'action',
    text: wordsIn(document, what.value),
    mode: null,
    owner: wordsIn(document, who.value),
    due: when ? dayOrWords(when.value, resolving) : null,
    span: [what.value.start, what.value.end],
    confidence: 0.9,
  };
}

/** Every part of the line with its label; undefined where a part has none of these. */
function labelledIn(line: Line, { document }: Resolving): { column: Column; value: Piece }[] | undefined {
  const all: { column: Column; value: Piece }[] = [];
  for (const part of splitAt(document, line, (at) => stroke(document.clean, at))) {
    const label = /^\s*([^:]{2,30}?) ?:\s/.exec(document.clean.slice(part.start, part.end));
    const column = label ? COLUMN_OF.get(plainLabel(label[1] ?? '')) : undefined;
    if (!label || !column) return undefined;
    const value = trimmed(document, { start: part.start + label[0].length, end: part.end }, ' .;,');
    if (value.start >= value.end) return undefined;
    all.push({ column, value });
  }
  return all;
}

/** “20/10/2023” is no border between parts. */
function stroke(clean: string, at: number): number {
  const sign = clean.charAt(at);
  return sign === ';' || sign === '|' || (sign === '/' && /\s/.test(clean.charAt(at - 1))) ? 1 : 0;
}

/** A line that says nothing but who and when. */
function besideIn(line: Line, resolving: Resolving): Beside | undefined {
  const { document } = resolving;
  const parts = splitAt(document, line, bySigns(document, ';/|')).flatMap((part) => sentences(document.clean, part));
  let who: string | null = null;
  let when: Piece | null = null;
  for (const part of parts) {
    const label = /^\s*([^:]{2,30}?) ?:\s/.exec(document.clean.slice(part.start, part.end));
    const column = label ? COLUMN_OF.get(plainLabel(label[1] ?? '')) : undefined;
    if (!label || !column || /^\s*(?:date|datum)\b/i.test(label[1] ?? '')) return undefined;
    const value = trimmed(document, { start: part.start + label[0].length, end: part.end }, ' .;,');
    if (value.start >= value.end) return undefined;
    if (column === 'what') return undefined;
    if (column === 'who') who = wordsIn(document, value);
    else when = value;
  }
  if (who === null && when === null) return undefined;
  return { who, when: when && dayOrWords(when, resolving) };
}

function dayOrWords(when: Piece, resolving: Resolving): string {
  const { document } = resolving;
  const [date] = datesIn(document, when);
  return date ? (resolved(date, resolving) ?? wordsIn(document, date)) : wordsIn(document, when);
}

/** “J. Franck. Échéance : …”: a dot before a label parts them. */
function sentences(clean: string, { start, end }: Piece): Piece[] {
  const cut = /\. (?=[^.:]{2,24} ?: )/.exec(clean.slice(start, end));
  return cut
    ? [
        { start, end: start + cut.index },
        { start: start + cut.index + 1, end },
      ]
    : [{ start, end }];
}

/** The line in which this place is. */
function indexAt(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
