import type { Movers } from '../search/movers.ts';
import type { Random } from '../search/random.ts';
import type { Seating } from '../search/seating.ts';
import { at } from '../search/table.ts';
import type { Sketch } from './sketch.ts';

export interface Focus {
  readonly sketch: Sketch;
  readonly movers: readonly Movers[];
  readonly open: readonly number[];
  /** [round, person]. */
  readonly mayMove: Uint8Array;
  /** Per round, who may move and costs nothing more elsewhere: newcomers, and whoever has left a printed seat. */
  readonly away: readonly number[][];
  /** Two people of different groups who might change places: written anew for each proposal, of which there are millions. */
  readonly pair: { round: number; one: number; other: number };
}

/** Of 1024: how often somebody moves because two groups share too many or too few, and because they are away. */
const FOR_EVENNESS = 307;
const FOR_BEING_AWAY = 307;
const ON_THE_WAY_HOME = 614;

/** Brings the list of a round up to date. */
export function tellAway({ sketch: s, movers, away }: Focus, round: number): void {
  const list = away[round] as number[];
  list.length = 0;
  const { people, unitOf } = movers[round] as Movers;
  for (const person of people) {
    const printed = at(s.printed, round * s.people + person);
    if (unitOf[person] === undefined && (printed < 0 || printed !== at(s.groupOf, round * s.people + person)))
      list.push(person);
  }
}

/**
 * Tells in `pair` whom to weigh, where there is somebody: where groups share too many people or too few, and anybody.
 * `room`: how many more printed seats may change. Without room for an exchange only who is away can move at all, so
 * nobody else is asked.
 */
export function proposePair(focus: Focus, room: number, random: Random): boolean {
  const dice = random.bits();
  const isTight = room < 2;
  if (!isTight && !focus.sketch.uneven.isNone && (dice & 1023) < FOR_EVENNESS) return towardsEvenness(focus, random);
  const round = focus.open[random.below(focus.open.length)] as number;
  const { people } = focus.movers[round] as Movers;
  const away = focus.away[round] as number[];
  const isAway = isTight || ((dice >>> 10) & 1023) < FOR_BEING_AWAY;
  if (isAway && away.length === 0) return false;
  const one = isAway ? pick(away, random) : pick(people, random);
  const home = isAway ? homeOf(focus.sketch, round, one) : -1;
  if (home >= 0 && ((dice >>> 20) & 1023) < ON_THE_WAY_HOME)
    return tell(focus, round, one, anyoneIn(focus.sketch, round, home, random));
  return tell(focus, round, one, room < 1 ? pick(away, random) : pick(people, random));
}

function towardsEvenness(focus: Focus, random: Random): boolean {
  const { sketch: s, movers } = focus;
  const { round, group, other, groupOfOther, isCrowded } = s.uneven.any(random);
  if (isCrowded) {
    const leaving = anyoneOf(s, round, group, other, groupOfOther, true, random);
    return tell(focus, round, leaving, pick((movers[round] as Movers).people, random));
  }
  const coming = anyoneOf(s, other, groupOfOther, round, group, false, random);
  return tell(focus, round, coming, anyoneIn(s, round, group, random));
}

/** False where the two cannot change places by themselves. */
function tell({ sketch: s, movers, mayMove, pair }: Focus, round: number, one: number, other: number): boolean {
  if (one < 0 || other < 0) return false;
  const [a, b] = [round * s.people + one, round * s.people + other];
  if (at(s.groupOf, a) === at(s.groupOf, b) || mayMove[a] === 0 || mayMove[b] === 0) return false;
  const { hasUnits, unitOf } = movers[round] as Movers;
  if (hasUnits && (unitOf[one] !== undefined || unitOf[other] !== undefined)) return false;
  pair.round = round;
  pair.one = one;
  pair.other = other;
  return true;
}

/** −1: the group is empty. */
function anyoneIn(s: Sketch, round: number, group: number, random: Random): number {
  const g = at(s.firstGroup, round) + group;
  const size = at(s.size, g);
  return size === 0 ? -1 : at(s.seats, g * s.room + random.below(size));
}

/** Somebody of a group who in another round sits in a certain group, or does not; −1: there is none. */
function anyoneOf(
  s: Sketch,
  round: number,
  group: number,
  other: number,
  groupOfOther: number,
  isThere: boolean,
  random: Random,
): number {
  const g = at(s.firstGroup, round) + group;
  const size = at(s.size, g);
  let found = -1;
  let fitting = 0;
  for (let i = 0; i < size; i++) {
    const person = at(s.seats, g * s.room + i);
    if ((at(s.groupOf, other * s.people + person) === groupOfOther) !== isThere) continue;
    fitting++;
    if (random.below(fitting) === 0) found = person;
  }
  return found;
}

/** The printed group of somebody who sits elsewhere; −1 for whoever sits at home or has none. */
export function homeOf(
  s: Pick<Seating, 'people' | 'printed' | 'groupOf' | 'groups'>,
  round: number,
  person: number,
): number {
  const seat = round * s.people + person;
  const home = at(s.printed, seat);
  return home === at(s.groupOf, seat) || home >= at(s.groups, round) ? -1 : home;
}

function pick(people: ArrayLike<number>, random: Random): number {
  return people[random.below(people.length)] as number;
}
