import type { Design, Source, Wanted } from '../design.ts';
import { again } from './again.ts';
import { circlesAtTables } from './circles-at-tables.ts';
import { cyclotomic } from './cyclotomic.ts';
import { doubled } from './doubled.ts';
import { filled, together } from './filled.ts';
import { nearly } from './nearly.ts';
import { lattice, transversal } from './transversal.ts';

/** Those with the largest classes first: they take the largest organisations. */
const SOURCES: readonly Source[] = [
  together,
  transversal,
  lattice,
  (wanted) => filled(wanted, anyDesign),
  cyclotomic,
  circlesAtTables,
  (wanted) => doubled(wanted, anyDesign),
  (wanted) => again(wanted, anyDesign),
  nearly,
];

/** One after the other, each made when it is asked for. */
export function* designs(wanted: Wanted): Generator<Design> {
  for (const source of SOURCES) {
    const design = source(wanted);
    if (design !== null) yield design;
  }
}

function anyDesign(wanted: Wanted): Design | null {
  for (const design of designs(wanted)) return design;
  return null;
}
