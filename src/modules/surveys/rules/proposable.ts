import { cellOf } from './kinds/matrix.ts';
import type { QuestionResult } from './results.ts';

export type Proposable = { questionId: string; cell: string; row: string; column: string; people: number };

/** Two people at least: what one alone chose is their own idea to say. */
const SEVERAL = 2;
const MOST = 5;

/** Cells of the matrices that several chose, most chosen first, the first few of each. */
export function proposable(results: readonly QuestionResult[]): Proposable[] {
  return results.flatMap(({ question: { id, definition }, tally }) => {
    if (definition.kind !== 'matrix' || tally?.kind !== 'matrix') return [];
    return definition.rows
      .flatMap(({ id: row }) =>
        definition.columns.map(({ id: column }) => {
          const cell = cellOf(row, column);
          return { questionId: id, cell, row, column, people: tally.tally.cells[cell] ?? 0 };
        }),
      )
      .filter(({ people }) => people >= SEVERAL)
      .sort((a, b) => b.people - a.people)
      .slice(0, MOST);
  });
}
