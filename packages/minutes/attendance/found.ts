import type { State } from '../format.ts';
import type { Piece } from '../text/pieces.ts';

/** Somebody on a list, before it is known what else the list says. */
export interface Found {
  readonly name: Piece | null;
  readonly organisation: Piece | null;
  readonly email: Piece | null;
  readonly state: State | null;
  /** How much it looks like a person. */
  readonly likeness: number;
  /** Whether its form says what is what: brackets, an address, a column with a heading. */
  readonly plainForm: boolean;
}
