import type { Day } from '../day.ts';
import type { Seating } from './seating.ts';
import { add, at } from './table.ts';
import type { Weights } from './weights.ts';

/** A seating of this day in which nobody sits yet. */
export function emptySeating(day: Day, weights: Weights): Seating {
  const { people } = day;
  const rounds = day.rounds.length;
  const room = Math.max(1, ...day.rounds.flatMap((round) => round.sizes));
  const groups = Int32Array.from(day.rounds, (round) => round.sizes.length);
  const firstGroup = new Int32Array(rounds);
  for (let r = 1; r < rounds; r++) firstGroup[r] = at(firstGroup, r - 1) + at(groups, r - 1);
  const allGroups = groups.reduce((sum, count) => sum + count, 0);
  const earlier = day.history.length > 0 ? countEarlier(day) : null;
  const seating: Seating = {
    day,
    weights,
    people,
    rounds,
    room,
    firstGroup,
    groups,
    groupOf: new Int32Array(rounds * people).fill(-1),
    seatOf: new Int32Array(rounds * people),
    seats: new Int32Array(allGroups * room),
    size: new Int32Array(allGroups),
    meetings: new Uint16Array(people * people),
    earlier,
    unease: new Int32Array(allGroups * people),
    ...links(day, weights, earlier),
    printed: printedSeats(day),
    pairsMeeting: new Int32Array(rounds + 2),
    peopleMeeting: new Int32Array(people + 1),
    met: new Int32Array(people),
    totals: { sameOrganisation: 0, repeats: 0, history: 0, changed: 0 },
  };
  seating.pairsMeeting[0] = (people * (people - 1)) / 2;
  seating.peopleMeeting[0] = people;
  dislikeUnprintedSeats(seating);
  return seating;
}

function countEarlier(day: Day): Int32Array {
  const earlier = new Int32Array(day.people * day.people);
  for (const seating of day.history) {
    for (const group of seating) {
      for (const one of group) for (const other of group) if (one !== other) add(earlier, one * day.people + other, 1);
    }
  }
  return earlier;
}

function links(day: Day, weights: Weights, earlier: Int32Array | null) {
  const from = [0];
  const to: number[] = [];
  const cost: number[] = [];
  const colleagues = Map.groupBy(
    Array.from({ length: day.people }, (_, p) => p),
    (p) => at(day.organisation, p),
  );
  const everybody = Array.from({ length: day.people }, (_, p) => p);
  for (const person of everybody) {
    const staff = colleagues.get(at(day.organisation, person)) ?? [];
    // Without earlier days only colleagues can be linked; with them, anybody.
    for (const other of earlier === null ? staff : everybody) {
      if (other === person) continue;
      const same = at(day.organisation, person) === at(day.organisation, other) ? weights.sameOrganisation : 0;
      const again = earlier === null ? 0 : weights.history * at(earlier, person * day.people + other);
      if (same + again === 0) continue;
      to.push(other);
      cost.push(same + again);
    }
    from.push(to.length);
  }
  return { linkFrom: Int32Array.from(from), linkTo: Int32Array.from(to), linkCost: Int32Array.from(cost) };
}

function printedSeats(day: Day): Int32Array {
  const printed = new Int32Array(day.rounds.length * day.people).fill(-1);
  for (const [r, round] of day.rounds.entries()) {
    for (const [g, group] of (round.printed ?? []).entries()) {
      for (const person of group) printed[r * day.people + person] = g;
    }
  }
  return printed;
}

function dislikeUnprintedSeats(s: Seating): void {
  for (let r = 0; r < s.rounds; r++) {
    for (let person = 0; person < s.people; person++) {
      const printed = at(s.printed, r * s.people + person);
      if (printed < 0) continue;
      const row = s.people * at(s.firstGroup, r) + person * at(s.groups, r);
      for (let g = 0; g < at(s.groups, r); g++) if (g !== printed) add(s.unease, row + g, s.weights.changed);
    }
  }
}
