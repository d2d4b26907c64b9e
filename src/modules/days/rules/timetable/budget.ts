import type { BudgetLine, LineKind } from './budget-line.ts';
import { LINE_KINDS } from './budget-line.ts';

/** Cents of one line, for so many people. */
export const costOf = ({ cents, perPerson }: Pick<BudgetLine, 'cents' | 'perPerson'>, people: number): number =>
  perPerson ? cents * people : cents;

export type BudgetTotals = {
  total: number;
  /** Of it, what is decided. */
  decided: number;
  byKind: { kind: LineKind; cents: number }[];
};

export function budgetTotals(lines: readonly BudgetLine[], people: number): BudgetTotals {
  const sum = (some: readonly BudgetLine[]) => some.reduce((cents, line) => cents + costOf(line, people), 0);
  return {
    total: sum(lines),
    decided: sum(lines.filter(({ deciding }) => deciding?.state === 'decided')),
    byKind: LINE_KINDS.flatMap((kind) => {
      const some = lines.filter((line) => line.kind === kind);
      return some.length > 0 ? [{ kind, cents: sum(some) }] : [];
    }),
  };
}
