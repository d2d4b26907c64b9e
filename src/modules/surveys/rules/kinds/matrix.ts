import type { Matrix } from '../question.ts';
import { nothing, type Read, type Typed, wrong } from './typed.ts';

/** Cells as "row:column". */
export type MatrixAnswer = string[];

export const cellOf = (row: string, column: string): string => `${row}:${column}`;

export function readMatrix({ rows, columns, most }: Matrix, typed: Typed): Read<MatrixAnswer> {
  const cells = rows.flatMap(({ id: row }) => {
    const given = typed.all(row);
    return columns.filter(({ id }) => given.includes(id)).map(({ id }) => cellOf(row, id));
  });
  if (cells.length > most) return wrong('tooManyCells');
  return cells.length === 0 ? nothing : { said: cells };
}

export type MatrixTally = {
  /** Cell → people who chose it; a cell nobody chose is not in it. */
  cells: Record<string, number>;
  /** Choices in each row and column, in the order in which they were asked. */
  rows: { id: string; choices: number }[];
  columns: { id: string; choices: number }[];
};

export function tallyMatrix({ rows, columns }: Matrix, answers: readonly MatrixAnswer[]): MatrixTally {
  const cells: Record<string, number> = {};
  const at = (row: string, column: string) => answers.filter((one) => one.includes(cellOf(row, column))).length;
  for (const { id: row } of rows)
    for (const { id: column } of columns) {
      const people = at(row, column);
      if (people > 0) cells[cellOf(row, column)] = people;
    }
  const sum = (ids: string[]) => ids.reduce((total, cell) => total + (cells[cell] ?? 0), 0);
  return {
    cells,
    rows: rows.map(({ id }) => ({ id, choices: sum(columns.map((column) => cellOf(id, column.id))) })),
    columns: columns.map(({ id }) => ({ id, choices: sum(rows.map((row) => cellOf(row.id, id))) })),
  };
}
