import { type Field, type Mapping, mayRepeat } from './mapping.ts';
import { asWritten } from './plain.ts';

/** Gives the cell of a row that holds a field, '' where the list has no such column. */
export type CellOf = (row: readonly string[], field: Field) => string;

export function cellsBy(mapping: Mapping): CellOf {
  const columnOf = new Map<Field, number>();
  for (const { column, field } of mapping.columns) {
    if (!mayRepeat(field) && !columnOf.has(field)) columnOf.set(field, column);
  }
  return (row, field) => {
    const column = columnOf.get(field);
    return column === undefined ? '' : asWritten(row[column] ?? '');
  };
}

/** All remarks of a row, joined. */
export function remarkOf(row: readonly string[], mapping: Mapping): string {
  return mapping.columns
    .filter(({ field }) => field === 'remark')
    .map(({ column }) => asWritten(row[column] ?? ''))
    .filter((text) => text !== '')
    .join(' · ');
}

/** Our own column of reasons does not make a line of people. */
export function isBlank(row: readonly string[], mapping: Mapping): boolean {
  const ours = new Set(mapping.columns.filter(({ field }) => field === 'reason').map(({ column }) => column));
  return row.every((cell, column) => ours.has(column) || asWritten(cell) === '');
}
