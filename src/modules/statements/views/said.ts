import type { Shown } from '#platform/subject';
import type { StatementRow } from '../store/statements.ts';

/** A statement with what a reader needs to know of it. `by` null: anonymous. `where` null: gone, or not for this reader. */
export type Said = StatementRow & { by: string | null; organisation: string | null; where: Shown | null };
