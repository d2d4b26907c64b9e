import type { DayRound, Groups } from '../day.ts';
import { fewestPairs } from './evenly.ts';

/**
 * Fewest pairs of a held round that meet again in one to come. Whoever is kept at one table there, by a rule or by being
 * pinned to it, takes one box of the pigeonholes together; two such parties in one box never make fewer pairs than in
 * two. `tableOf`: what they who are kept together have in common, undefined for whoever may sit anywhere.
 */
export function keptTogether(held: Groups, { present, sizes }: DayRound, tableOf: (person: number) => unknown): number {
  const here = new Set(present);
  return held.reduce((pairs, group) => {
    const people = group.filter((person) => here.has(person));
    const parties = Map.groupBy(
      people.filter((person) => tableOf(person) !== undefined),
      tableOf,
    );
    const largest = [...parties.values()].map(({ length }) => length).sort((a, b) => b - a);
    return pairs + fewestPairs(people.length, sizes.length, largest.slice(0, sizes.length));
  }, 0);
}
