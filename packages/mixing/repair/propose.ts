import type { Movers } from '../search/movers.ts';
import type { Proposal } from '../search/propose.ts';
import type { Random } from '../search/random.ts';
import type { Seating } from '../search/seating.ts';
import { at } from '../search/table.ts';

/** Goes to the printed group, or to any, if that takes a size along and no one has to come back; null where not. */
export function proposeShift(
  s: Pick<Seating, 'people' | 'printed' | 'groupOf' | 'groups' | 'firstGroup' | 'size'>,
  movers: Movers,
  round: number,
  one: number,
  random: Random,
): Proposal | null {
  const from = at(s.groupOf, round * s.people + one);
  const home = homeOf(s, round, one);
  const to = home >= 0 && random.below(2) === 0 ? home : random.below(at(s.groups, round));
  const leaving = movers.party[one] as readonly number[];
  const first = at(s.firstGroup, round);
  const isSmallerByThese = at(s.size, first + from) === at(s.size, first + to) + leaving.length;
  return isSmallerByThese ? { leaving, coming: [], from, to } : null;
}

/** The printed group of somebody who sits elsewhere; −1 for whoever sits at home or has none. */
function homeOf(s: Pick<Seating, 'people' | 'printed' | 'groupOf' | 'groups'>, round: number, person: number): number {
  const seat = round * s.people + person;
  const home = at(s.printed, seat);
  return home === at(s.groupOf, seat) || home >= at(s.groups, round) ? -1 : home;
}
