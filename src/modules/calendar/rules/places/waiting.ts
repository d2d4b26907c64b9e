import type { Limits, Party } from './limits.ts';
import { type Taken, whatIsFull } from './taken.ts';

/**
 * Who of those waiting gets a place, in the order in which they asked. Whoever does not fit stays where they are, and
 * the next one who fits goes first: no place is left empty while somebody waits who could have it. Somebody who comes
 * may make room for somebody before them (a worker, where service users are as many as workers), so it begins anew.
 */
export function placesFor(waiting: readonly Party[], limits: Limits, taken: Taken): Party[] {
  const given: Party[] = [];
  const left = [...waiting];
  let now = taken;
  for (let at = 0; at < left.length; ) {
    const party = left[at];
    if (!party || whatIsFull(limits, now, party.seats)) {
      at++;
      continue;
    }
    given.push(party);
    left.splice(at, 1);
    now = now.and(party.seats);
    if (makesRoom(party, limits)) at = 0;
  }
  return given;
}

const makesRoom = ({ seats }: Party, { usersPerWorker }: Limits): boolean =>
  usersPerWorker !== null && seats.some(({ role }) => role === 'worker');
