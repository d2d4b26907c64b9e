import type { Deciding, Words } from './slot.ts';

export const LINE_KINDS = ['venue', 'meals', 'actors', 'professionals', 'travel', 'other'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export type BudgetLine = {
  id: string;
  kind: LineKind;
  title: Words;
  /** Euros in cents: of the whole, or for each person. */
  cents: number;
  perPerson: boolean;
  /** null: nobody asked. */
  deciding: Deciding | null;
  version: number;
};
