import { countAllHeads, type Table } from './moves.ts';
import { sit, stand } from './seating.ts';
import { at } from './table.ts';

/** Brings everybody back to where they sat in another seating of the same groups. */
export function restore(table: Table, groupOf: Int32Array): void {
  const { seating: s } = table;
  for (let round = 0; round < s.rounds; round++) {
    const moved: number[] = [];
    for (let person = 0; person < s.people; person++) {
      const seat = round * s.people + person;
      if (at(s.groupOf, seat) !== at(groupOf, seat)) moved.push(person);
    }
    for (const person of moved) stand(s, round, person);
    for (const person of moved) sit(s, round, person, at(groupOf, round * s.people + person));
  }
  countAllHeads(table);
}
