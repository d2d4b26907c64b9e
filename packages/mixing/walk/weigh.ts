import { costOfHeads } from '../search/heads.ts';
import { costOfPair } from '../search/seating.ts';
import { at } from '../search/table.ts';
import type { Sketch } from './sketch.ts';
import { isNews, isReturn, offer, type Step } from './step.ts';
import type { Walker } from './walker.ts';

/**
 * Weighs everybody with whom one person could change places in a round, or those of one group only, where it is not −1.
 * The innermost loop of a walk: what seldom matters is looked at last.
 */
export function weigh(walker: Walker, sketch: Sketch, step: Step, round: number, one: number, group = -1): void {
  const { mayMove, random } = walker;
  const movers = walker.movers[round];
  const { places: s, heads } = sketch;
  const { unease, seats, printed, meetings, people: n, room } = s;
  const papers = round * n;
  if (movers === undefined || mayMove[papers + one] === 0 || movers.unitOf[one] !== undefined) return;
  if (group < 0) {
    if (at(step.weighedIn, papers + one) === step.number) return;
    step.weighedIn[papers + one] = step.number;
  }
  const { organisation } = s.day;
  const { prices } = step;
  const { repeats } = s.weights;
  const first = at(s.firstGroup, round);
  const width = at(s.groups, round);
  const row = n * first;
  const pairs = one * n;
  const from = at(s.groupOf, papers + one);
  const rowOfOne = row + one * width;
  const leaving = at(unease, rowOfOne + from);
  const home = at(printed, papers + one);
  const employer = at(organisation, one);
  const hasHeads = heads.tallies > 0;
  const isPlain = s.earlier === null;
  // Of what heads cost now, this much could be saved at most.
  const relief =
    heads.totals.broken * s.weights.broken + (heads.totals.balance - walker.bounds.balance) * s.weights.balance;
  const last = group < 0 ? width : group + 1;
  for (let to = group < 0 ? 0 : group; to < last; to++) {
    if (to === from) continue;
    const g = first + to;
    const own = home === from ? 1 : home === to ? -1 : 0;
    const returns = isReturn(step, papers + one, to);
    if (movers.canShift && !returns && at(s.size, first + from) === at(s.size, g) + 1) {
      const cost = sketch.costOfShift(round, one, from, to);
      const price = cost + at(prices, own + 2);
      if (price <= step.price && offer(step, price, random)) note(step, round, one, -1, to, cost, price);
    }
    const arriving = at(unease, rowOfOne + to) - leaving;
    const least = Math.min(at(prices, own + 1), at(prices, own + 2), at(prices, own + 3)) - relief;
    const end = g * room + at(s.size, g);
    walker.weighed += at(s.size, g);
    for (let i = g * room; i < end; i++) {
      const other = seats[i] as number;
      const there = row + other * width;
      let pair = repeats * (meetings[pairs + other] as number);
      if (organisation[other] === employer || !isPlain) pair = costOfPair(s, one, other);
      let cost = arriving + (unease[there + from] as number) - (unease[there + to] as number) - 2 * pair;
      if (cost + least > step.price) continue;
      if (hasHeads) cost += costOfHeads(heads, one, other, first + from, g);
      const paper = at(printed, papers + other);
      const changes = own + (paper === to ? 1 : paper === from ? -1 : 0);
      const price = cost + at(prices, changes + 2);
      if (price > step.price || mayMove[papers + other] === 0 || movers.unitOf[other] !== undefined) continue;
      const isBack = returns || isReturn(step, papers + other, from);
      if (isBack && !isNews(step, sketch.changed + changes, sketch.cost + cost)) continue;
      if (offer(step, price, random)) note(step, round, one, other, to, cost, price);
    }
  }
}

function note(step: Step, round: number, one: number, other: number, to: number, cost: number, price: number): void {
  step.round = round;
  step.one = one;
  step.other = other;
  step.to = to;
  step.cost = cost;
  step.price = price;
}
