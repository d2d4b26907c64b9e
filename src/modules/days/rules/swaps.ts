import type { Round } from './day.ts';
import { byEffect, type Effect, type HandEffects } from './hand-effects.ts';
import type { Mixable } from './mixing-problem.ts';
import { seatOf } from './move.ts';
import { fullName } from './names.ts';

export type SwapShown = {
  id: string;
  name: string;
  organisation: string | null;
  isServiceUser: boolean;
  group: number;
  /** Number of the act that put them there. */
  act: number;
  change: Effect;
};

/** As many as one looks at before choosing a table. */
const BEST = 12;

/** With whom somebody could change places, the best first; `group`: all of one group, else the best of all. */
export function swapsShown(
  { swaps }: HandEffects,
  { people }: Pick<Mixable, 'people'>,
  round: Round,
  group: number | null,
): SwapShown[] {
  const known = new Map(people.map((person) => [person.id, person]));
  const shown = swaps
    .filter((swap) => group === null || swap.group === group)
    .toSorted(byEffect)
    .flatMap((swap): SwapShown[] => {
      const person = known.get(swap.person);
      if (!person) return [];
      const isServiceUser = person.role === 'serviceUser';
      return [
        {
          id: person.id,
          name: fullName(person),
          organisation: isServiceUser ? null : person.organisationName,
          isServiceUser,
          group: swap.group,
          act: seatOf(round, person.id)?.act ?? 0,
          change: swap.change,
        },
      ];
    });
  return group === null ? shown.slice(0, BEST) : shown;
}
