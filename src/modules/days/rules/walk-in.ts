import type { SeatChange } from './acts.ts';
import { bestGroup } from './best-group.ts';
import { isOver } from './current-round.ts';
import type { Day, PersonOfDay } from './day.ts';
import { takesPart } from './takes-part.ts';

/** A seat in each round that is not over, chosen so that as little as possible gets worse; nobody else moves. */
export function seatsForWalkIn(person: PersonOfDay, day: Day, people: readonly PersonOfDay[], now: Date): SeatChange[] {
  const known = new Map([...people, person].map((one) => [one.id, one]));
  let rounds = day.rounds;
  const changes: SeatChange[] = [];
  for (const round of day.rounds) {
    if (!takesPart(person, round) || isOver(day.rounds, round, now)) continue;
    if (round.seats.some((seat) => seat.registrationId === person.id)) continue;
    const group = bestGroup(person, round, rounds, known);
    if (group === null) continue;
    changes.push({ roundId: round.id, registrationId: person.id, before: null, after: { group, pinned: false } });
    // Whom they meet here counts when the next round is chosen.
    const seat = { registrationId: person.id, group, pinned: false, act: 0 };
    rounds = rounds.map((one) => (one.id === round.id ? { ...one, seats: [...one.seats, seat] } : one));
  }
  return changes;
}
