import type { SeatingOfIds } from '../problem.ts';
import type { WhoSees } from './who-sees.ts';

/** What telling the others costs and brings. */
export interface Sharing {
  /** Tellings one after the other; rooms tell at the same time. */
  readonly inTurn: number;
  /** Tellings of a case that everybody who listens knows already. */
  readonly again: number;
  /** Σ over people of the cases they are told of that they know already. */
  readonly heardAgain: number;
  /** Person by person what they know in the end, studied or heard. */
  readonly knows: readonly WhoSees[];
}

/** In every room each of its groups tells the others, case by case. A group that is not in a room is empty there. */
export function tellAll(
  rooms: readonly SeatingOfIds[],
  casesOfGroup: readonly (readonly string[])[],
  sees: readonly WhoSees[],
): Sharing {
  const known = new Map(sees.map(({ person, cases }) => [person, new Set(cases)]));
  let [inTurn, again, heardAgain] = [0, 0, 0];
  for (const room of rooms) {
    const tellers = room.flatMap((group, g) => (group.length > 0 ? [g] : []));
    // A group alone in its room has nobody to tell.
    const tellings =
      tellers.length < 2 ? [] : tellers.flatMap((g) => (casesOfGroup[g] ?? []).map((told) => ({ g, told })));
    inTurn = Math.max(inTurn, tellings.length);
    for (const { g, told } of tellings) {
      const listeners = room.flatMap((group, other) => (other === g ? [] : group));
      const knew = listeners.filter((person) => known.get(person)?.has(told)).length;
      heardAgain += knew;
      if (knew === listeners.length) again++;
      for (const person of listeners) known.get(person)?.add(told);
    }
  }
  const knows = [...known].map(([person, cases]) => ({ person, cases: [...cases] }));
  return { inTurn, again, heardAgain, knows };
}
