import { countAllHeads, type Table } from './moves.ts';
import { sit, stand } from './seating.ts';
import { at } from './table.ts';

/** Seats everybody as in another seating of the same groups: [round, person] → group, −1 where not seated. */
export function restore(table: Table, groupOf: Int32Array): void {
  const { seating: s } = table;
  for (let round = 0; round < s.rounds; round++) {
    const moved: number[] = [];
    for (let person = 0; person < s.people; person++) {
      const seat = round * s.people + person;
      if (at(s.groupOf, seat) !== at(groupOf, seat)) moved.push(person);
    }
    for (const person of moved) if (at(s.groupOf, round * s.people + person) >= 0) stand(s, round, person);
    for (const person of moved) {
      const group = at(groupOf, round * s.people + person);
      if (group >= 0) sit(s, round, person, group);
    }
  }
  countAllHeads(table);
}
