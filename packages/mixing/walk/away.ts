import type { Seating } from '../search/seating.ts';
import { at } from '../search/table.ts';

/** Per round, who sits where nothing is printed for them: newcomers, and whoever has left a printed seat. */
export class Away {
  readonly #lists: readonly Int32Array[];
  readonly #lengths: Int32Array;
  /** [round, person] → position in the list of the round; −1: not there. */
  readonly #position: Int32Array;
  readonly #people: number;
  readonly #printed: Int32Array;

  constructor({ day, people, rounds, printed, groupOf }: Seating) {
    this.#people = people;
    this.#printed = printed;
    this.#lists = day.rounds.map(({ held }) => new Int32Array(held ? 0 : people));
    this.#lengths = new Int32Array(rounds);
    this.#position = new Int32Array(rounds * people).fill(-1);
    for (const [round, { held, present }] of day.rounds.entries()) {
      if (!held) for (const person of present) this.look(round, person, at(groupOf, round * people + person));
    }
  }

  /** The first so many of `list` are away. */
  count(round: number): number {
    return at(this.#lengths, round);
  }

  list(round: number): Int32Array {
    return this.#lists[round] as Int32Array;
  }

  /** Somebody sits in this group now. */
  look(round: number, person: number, group: number): void {
    const seat = round * this.#people + person;
    const position = at(this.#position, seat);
    const isAway = at(this.#printed, seat) !== group;
    if (isAway === position >= 0) return;
    const list = this.list(round);
    if (isAway) {
      this.#position[seat] = this.count(round);
      list[this.count(round)] = person;
      this.#lengths[round] = this.count(round) + 1;
    } else {
      this.#lengths[round] = this.count(round) - 1;
      const last = at(list, this.count(round));
      list[position] = last;
      this.#position[round * this.#people + last] = position;
      this.#position[seat] = -1;
    }
  }
}
