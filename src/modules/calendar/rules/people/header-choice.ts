import { guessColumns, type Mapping } from '../people-in/index.ts';

/** How many of the first lines may be the one with the titles. */
export const headerLines = 15;

/** The mapping when a person says which line has the titles. null: none has, the list begins with people. */
export function withHeaderRow(rows: readonly (readonly string[])[], headerRow: number | null): Mapping {
  const below = headerRow === null ? rows : rows.slice(headerRow);
  const guess = guessColumns(below);
  const title = (column: number) => (headerRow === null ? '' : (rows[headerRow]?.[column] ?? '').trim());
  return { headerRow, columns: guess.columns.map((column) => ({ ...column, header: title(column.column) })) };
}
