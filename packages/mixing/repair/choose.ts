import type { LevelBounds } from '../bounds/bounds.ts';
import type { Standing } from '../search/standing.ts';
import { USUAL_WEIGHTS } from '../search/weights.ts';
import type { Allowance } from './allowance.ts';
import type { Spot } from './front.ts';

/** What an alternative is for; one seating may serve several. */
export type RepairAim = 'fewestChanges' | 'balanced' | 'bestQuality';

/** The spots of a front that are worth showing beside the balanced one, with fewer changes first. */
export function chooseSpots(spots: readonly Spot[], middle: Spot): Map<Spot, RepairAim[]> {
  const aims = new Map<Spot, RepairAim[]>();
  const add = (spot: Spot | undefined, aim: RepairAim) => spot && aims.set(spot, [...(aims.get(spot) ?? []), aim]);
  add(fewestChanges(spots), 'fewestChanges');
  add(middle, 'balanced');
  add(bestQuality(spots.filter((spot) => spot === middle || spot.changed > middle.changed)) ?? middle, 'bestQuality');
  return new Map([...aims].sort(([a], [b]) => a.changed - b.changed));
}

/** Hard rules and sizes are kept; nothing else is worth a printed seat. */
function fewestChanges(spots: readonly Spot[]): Spot | undefined {
  const broken = Math.min(...spots.map(({ standing }) => standing.broken));
  return spots.find(({ standing }) => standing.broken === broken);
}

/**
 * Rules and colleagues come before printed seats. Within what may change, the best balance, then the fewest repeats; where
 * the rules alone need more changes than that, a further one has to save more than half a repeat.
 */
export function balanced(spots: readonly Spot[], { usual, most }: Allowance, bounds: LevelBounds): Spot | undefined {
  const last = spots.at(-1);
  if (last === undefined) return undefined;
  const kept = spots.filter(({ standing }) => keepsPromises(standing, last.standing));
  const allowed = kept.some((spot) => spot.changed <= most && hasFewestRepeats(spot, bounds)) ? most : usual;
  const within = kept.filter(({ changed }) => changed <= allowed);
  if (within.length === 0) return cheapest(kept);
  const balance = Math.min(...within.map(({ standing }) => standing.balance));
  const fair = within.filter(({ standing }) => standing.balance === balance);
  const repeats = Math.min(...fair.map(({ standing }) => standing.repeats));
  return cheapest(fair.filter(({ standing }) => standing.repeats === repeats));
}

/** Nobody moves for the last two levels alone: who meets whom most, and who meets fewest. */
function bestQuality(spots: readonly Spot[]): Spot | undefined {
  const last = spots.at(-1)?.standing;
  return spots.find(
    ({ standing }) =>
      last !== undefined &&
      isAsGoodAbove(standing, last) &&
      standing.repeats === last.repeats &&
      standing.history === last.history,
  );
}

function hasFewestRepeats({ standing }: Spot, bounds: LevelBounds): boolean {
  return standing.balance <= bounds.balance && standing.repeats <= bounds.repeats * USUAL_WEIGHTS.repeats;
}

function isAsGoodAbove(standing: Standing, other: Standing): boolean {
  return keepsPromises(standing, other) && standing.balance === other.balance;
}

function keepsPromises(standing: Standing, other: Standing): boolean {
  return standing.broken === other.broken && standing.sameOrganisation === other.sameOrganisation;
}

/** By what a printed seat costs beside balance, repeats, which are priced already, and earlier acquaintances. */
function cheapest(spots: readonly Spot[]): Spot | undefined {
  const cost = ({ changed, standing }: Spot) =>
    USUAL_WEIGHTS.balance * standing.balance +
    standing.repeats +
    USUAL_WEIGHTS.changed * changed +
    USUAL_WEIGHTS.history * standing.history;
  return spots.reduce((best: Spot | undefined, spot) => (best && cost(best) <= cost(spot) ? best : spot), undefined);
}
