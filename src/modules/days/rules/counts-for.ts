import { feasibleGroupCounts } from '#packages/mixing';
import { type CountCost, costsOfCounts } from './count-costs.ts';
import type { Day, GroupWishes, PersonOfDay, Round } from './day.ts';
import { countAsked, countsWithin } from './group-count.ts';
import { takesPart } from './takes-part.ts';

/** As many as one sees at a glance; the nearest to the ideal size are the first. */
const SHOWN = 7;

export type CountsShown = {
  /** By number of groups. */
  costs: CountCost[];
  /** The one that will be taken. */
  taken: number | null;
  /** Somebody chose it; otherwise it is the one the product proposes. */
  isChosen: boolean;
  people: number;
};

/** `id`: null for a round that is about to be added. */
type Counted = GroupWishes & Pick<Round, 'startsAt'> & { id: string | null };

/** The possible numbers of groups of a round, and what each costs at the very least. null: nobody is there to seat. */
export function countsFor(
  day: Pick<Day, 'rounds'>,
  round: Counted,
  people: readonly PersonOfDay[],
): CountsShown | null {
  const present = people.filter((person) => takesPart(person, round));
  if (present.length === 0) return null;
  const elsewhere = day.rounds.filter(({ id }) => id !== round.id).map((other) => groupsIn(other, people));
  const within = countsWithin(round, present.length);
  const possible = within.length > 0 ? within : feasibleGroupCounts(present.length, round);
  const asked = countAsked(round, present.length);
  const shown = possible.filter(({ count }, index) => index < SHOWN || count === asked);
  const costs = costsOfCounts(shown, present, elsewhere).toSorted((a, b) => a.count - b.count);
  const taken = asked ?? possible[0]?.count ?? null;
  return { costs, taken, isChosen: round.count !== null, people: present.length };
}

/** How many groups a round has; before it is composed, how many it was given or would be. */
export function groupsIn(round: Round, people: readonly PersonOfDay[]): number {
  const present = people.filter((person) => takesPart(person, round)).length;
  if (round.groups.length > 0) return round.groups.length;
  return countAsked(round, present) ?? feasibleGroupCounts(present, round)[0]?.count ?? 0;
}
