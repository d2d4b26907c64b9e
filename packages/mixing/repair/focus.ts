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
  readonly asked: Asked;
}

/** Somebody who might change places with somebody, of a certain group where it is not −1. Written anew for each row. */
export interface Asked {
  round: number;
  one: number;
  group: number;
}

/** Of 1024: how often somebody moves because two groups share too many or too few, and because they are away. */
const FOR_EVENNESS = 307;
const FOR_BEING_AWAY = 400;

/**
 * Tells in `asked` who is to move, where there is somebody: where groups share too many people or too few, and anybody.
 * `room`: how many more printed seats may change. Without room for an exchange only who is away can move at all, so
 * nobody else is asked.
 */
export function askSomebody(focus: Focus, room: number, random: Random): boolean {
  const dice = random.bits();
  const { sketch, movers, open, asked } = focus;
  const isTight = room < 2;
  asked.group = -1;
  if (!isTight && !sketch.uneven.isNone && (dice & 1023) < FOR_EVENNESS) {
    towardsEvenness(focus, random);
  } else {
    asked.round = open[random.below(open.length)] as number;
    const { people } = movers[asked.round] as Movers;
    const { away } = sketch;
    if (!isTight && dice >>> 22 >= FOR_BEING_AWAY) asked.one = pick(people, people.length, random);
    else asked.one = pick(away.list(asked.round), away.count(asked.round), random);
  }
  return asked.one >= 0 && mayMoveAlone(focus);
}

function towardsEvenness({ sketch: { places, uneven }, asked }: Focus, random: Random): void {
  const { round, group, other, groupOfOther, isCrowded } = uneven.any(random);
  asked.round = round;
  if (isCrowded) {
    asked.one = anyoneOf(places, round, group, other, groupOfOther, true, random);
  } else {
    asked.one = anyoneOf(places, other, groupOfOther, round, group, false, random);
    asked.group = group;
  }
}

function mayMoveAlone({ sketch: { places: s }, movers, mayMove, asked: { round, one } }: Focus): boolean {
  if (mayMove[round * s.people + one] === 0) return false;
  const { hasUnits, unitOf } = movers[round] as Movers;
  return !hasUnits || unitOf[one] === undefined;
}

/** Somebody of a group who in another round sits in a certain group, or does not; −1: there is none. */
function anyoneOf(
  s: Sketch['places'],
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

/** −1: there is nobody. */
function pick(people: Int32Array, count: number, random: Random): number {
  return count === 0 ? -1 : at(people, random.below(count));
}
