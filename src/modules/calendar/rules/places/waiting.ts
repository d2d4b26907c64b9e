import type { Limits, Request } from './limits.ts';
import { type Taken, whatIsFull } from './taken.ts';

/**
 * Who of those waiting gets a place, in the order in which they asked. Whoever does not fit stays where they are, and
 * the next one who fits goes first: no place is left empty while somebody waits who could have it. Somebody who comes
 * may make room for somebody before them (a worker, where service users are as many as workers), so it begins anew.
 */
export function placesFor(waiting: readonly Request[], limits: Limits, taken: Taken): Request[] {
  const given: Request[] = [];
  const left = [...waiting];
  let now = taken;
  for (let at = 0; at < left.length; ) {
    const request = left[at];
    if (!request || whatIsFull(limits, now, request.seats)) {
      at++;
      continue;
    }
    given.push(request);
    left.splice(at, 1);
    now = now.and(request.seats);
    if (makesRoom(request, limits)) at = 0;
  }
  return given;
}

const makesRoom = ({ seats }: Request, { usersPerWorker }: Limits): boolean =>
  usersPerWorker !== null && seats.some(({ role }) => role === 'worker');
