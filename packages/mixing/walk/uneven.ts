import type { Seating } from '../search/seating.ts';
import { at } from '../search/table.ts';
import type { Cells } from './cells.ts';
import { type Evenly, evenlyIn } from './evenly-in.ts';

/** Where a group of one round shares more people, or fewer, with a group of another than an even spread would. */
export interface Uneven {
  /** A round to come. */
  readonly round: number;
  readonly group: number;
  readonly other: number;
  readonly groupOfOther: number;
  readonly isCrowded: boolean;
}

/** The uneven ones among the cells that rounds make with each other, kept up to date: they tell who is worth moving. */
export class Unevenness {
  readonly #cells: Cells;
  /** [round, other] → what would be even. */
  readonly #evenly: readonly (Evenly | undefined)[];
  readonly #blocks: readonly Evenly[];
  readonly #uneven: Int32Array;
  /** Cell → position in the list of uneven ones; −1: not there. */
  readonly #position: Int32Array;
  readonly #somebodyStays: boolean;
  #count = 0;

  constructor(seating: Seating, cells: Cells) {
    this.#cells = cells;
    this.#somebodyStays = cells.followers.some((followers) => followers > 0);
    this.#evenly = evenlyIn(seating, cells);
    this.#blocks = this.#evenly.filter((block) => block !== undefined);
    this.#uneven = new Int32Array(cells.people.length);
    this.#position = new Int32Array(cells.people.length).fill(-1);
    for (const { round, other, start, end } of this.#blocks) {
      for (let cell = start; cell < end; cell++) this.look(round, other, cell);
    }
  }

  get isNone(): boolean {
    return this.#count === 0;
  }

  get count(): number {
    return this.#count;
  }

  nth(position: number): Uneven {
    const cell = at(this.#uneven, position);
    const block = this.#blocks.find(({ end }) => cell < end) as Evenly;
    const { round, other, start, groups, isByRound, most } = block;
    const group = Math.floor((cell - start) / groups);
    const groupOfOther = (cell - start) % groups;
    const isCrowded = at(this.#cells.people, cell) > at(most, isByRound ? group : groupOfOther);
    return { round, group, other, groupOfOther, isCrowded };
  }

  /** The number of people in a cell has changed. */
  look(round: number, other: number, cell: number): void {
    const { rounds, people: peopleIn, followers } = this.#cells;
    const block = this.#evenly[round * rounds + other];
    if (block === undefined) return;
    const { start, groups, isByRound, fewest, most } = block;
    const group = isByRound ? Math.floor((cell - start) / groups) : (cell - start) % groups;
    const people = at(peopleIn, cell);
    // Who stays together meets everywhere: where a cell has room for one, that is no crowd, and leaves another empty.
    const isCrowded = people > Math.max(at(most, group), at(followers, cell) + 1);
    const isSparse = people < at(fewest, group) && !(this.#somebodyStays && at(most, group) === 1);
    const isUneven = isCrowded || isSparse;
    const position = at(this.#position, cell);
    if (isUneven === position >= 0) return;
    if (isUneven) {
      this.#position[cell] = this.#count;
      this.#uneven[this.#count++] = cell;
    } else {
      const last = at(this.#uneven, --this.#count);
      this.#uneven[position] = last;
      this.#position[last] = position;
      this.#position[cell] = -1;
    }
  }
}
