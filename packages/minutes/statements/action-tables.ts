import { headingOf } from '../attendance/columns.ts';
import { datesIn } from '../dates/mention.ts';
import { type Resolving, resolved } from '../dates/resolve.ts';
import type { Statement } from '../format.ts';
import { plainLabel } from '../text/label.ts';
import type { Line } from '../text/line.ts';
import { cellsOf, type Piece, trimmed, wordsIn } from '../text/pieces.ts';
import type { Column } from '../words/vocabulary.ts';
import { keyByWord } from '../words/words.ts';

const COLUMNS: readonly Column[] = ['what', 'who', 'when'];
const COLUMN_OF = keyByWord(COLUMNS, (words, column) => words.columns[column]);

/** A table “what, who, when” is a list of actions. */
export function actionsInTables(tables: readonly (readonly Line[])[], resolving: Resolving): Statement[] {
  return tables.flatMap(([first, ...rows]) => {
    if (!first) return [];
    const { document } = resolving;
    const columns = cells(resolving, first).map((cell) =>
      columnOf(plainLabel(document.clean.slice(cell.start, cell.end))),
    );
    const what = columns.indexOf('what');
    const who = columns.indexOf('who');
    const named = cells(resolving, first).some((cell) => headingOf(wordsIn(document, cell))?.column === 'name');
    if (what === -1 || who === -1 || named) return [];
    return rows.flatMap((row) =>
      actionIn(cells(resolving, row), { what, who, when: columns.indexOf('when') }, resolving),
    );
  });
}

/** “Décision / suivi”, “Wie en tegen wanneer”: one of its words says what the column is. */
function columnOf(label: string): Column | undefined {
  const parts = label.split(/ ?[/&|+] ?| (?:et|en|and|ou|of|or) /);
  return COLUMN_OF.get(label) ?? parts.map((part) => COLUMN_OF.get(part)).find((column) => column !== undefined);
}

function actionIn(
  row: readonly Piece[],
  at: { what: number; who: number; when: number },
  resolving: Resolving,
): Statement[] {
  const { document } = resolving;
  const cell = row[at.what];
  const text = cell ? wordsIn(document, cell) : '';
  if (!cell || !/[A-Za-zÀ-ÖØ-öø-ɏͰ-῿]/u.test(text)) return [];
  const who = row[at.who];
  const when = row[at.when];
  const [date] = when ? datesIn(document, when) : [];
  const due = (date && resolved(date, resolving)) || (when ? wordsIn(document, when) : '') || null;
  const owner = (who && wordsIn(document, who)) || null;
  return [{ kind: 'action', text, mode: null, owner, due, span: [cell.start, cell.end], confidence: 0.9 }];
}

function cells({ document }: Resolving, line: Line): Piece[] {
  return cellsOf(document, { start: line.from, end: line.to }).map((part) => trimmed(document, part));
}
