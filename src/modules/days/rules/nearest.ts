import { feasibleGroupCounts } from '#packages/mixing';
import { groupsIn } from './counts-for.ts';
import type { PersonOfDay, Round } from './day.ts';
import { takesPart } from './takes-part.ts';
import type { Why } from './why.ts';

/** What comes nearest to a wish that cannot be kept. none: no number of groups of these sizes would allow it. */
export type Nearest = { kind: 'groups'; groups: number; smallest: number; largest: number } | { kind: 'none' };

/** Another number of groups that would allow it, where the number of groups is what stands in the way. */
export function nearestFor(why: Why, round: Round, people: readonly PersonOfDay[]): Nearest | null {
  const present = people.filter((person) => takesPart(person, round));
  const allows = countThatAllows(why, present);
  if (!allows) return null;
  const now = groupsIn(round, people);
  const counts = feasibleGroupCounts(present.length, round).filter(({ count, sizes }) =>
    allows(count, Math.max(...sizes)),
  );
  const [best] = counts.toSorted((a, b) => Math.abs(a.count - now) - Math.abs(b.count - now) || a.count - b.count);
  if (!best) return { kind: 'none' };
  return { kind: 'groups', groups: best.count, smallest: Math.min(...best.sizes), largest: Math.max(...best.sizes) };
}

type Allows = (groups: number, largest: number) => boolean;

function countThatAllows(why: Why, present: readonly PersonOfDay[]): Allows | null {
  switch (why.kind) {
    case 'colleagues':
    case 'moreThanGroups':
    case 'moreThanGroupsWithOthers':
      return (groups) => groups >= why.people;
    case 'moreThanAGroup':
    case 'moreThanAGroupWithOthers':
      return (_, largest) => largest >= why.people;
    case 'noSuchGroup':
      return (groups) => groups > why.group;
    case 'tooFewOfValue':
    case 'tooManyOfValue': {
      const { length } = present.filter(({ role }) => role === why.value);
      return (groups) => groups <= length && length <= 2 * groups;
    }
    default:
      return null;
  }
}
