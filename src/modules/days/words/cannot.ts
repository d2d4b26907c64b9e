import type { T } from '#platform/texts';
import type { WhyNot } from '../rules/cannot-keep.ts';
import { markOf } from '../rules/marks.ts';
import type { Why } from '../rules/why.ts';

/** Of registrations, as they are said among organisers. */
type Names = ReadonlyMap<string, string>;

/** The reason by counting, then what is left of the wish at best, and what would allow it: whole sentences. */
export function whyNotWords(t: T, { why, atBest, nearest }: WhyNot, names: Names): string[] {
  return [
    reasonWords(t, why, names),
    ...(atBest ? [bestWords(t, atBest)] : []),
    ...(nearest ? [nearestWords(t, nearest)] : []),
  ];
}

function bestWords(t: T, best: NonNullable<WhyNot['atBest']>): string {
  switch (best.kind) {
    case 'pairs':
      return t('wishes.best.pairs', { pairs: best.pairs });
    case 'together':
      return t('wishes.best.together', { people: best.people, others: best.others });
    case 'tablesWithout':
      return t('wishes.best.tablesWithout', { tables: best.tables });
    default:
      return t('wishes.best.tooMany', { people: best.people });
  }
}

function nearestWords(t: T, nearest: NonNullable<WhyNot['nearest']>): string {
  if (nearest.kind === 'none') return t('wishes.nearest.none');
  const { groups, smallest, largest } = nearest;
  if (smallest === largest) return t('wishes.nearest.even', { groups, size: smallest });
  return t('wishes.nearest.groups', { groups, smallest, largest });
}

const label = (group: number): string => markOf(group).label;

function reasonWords(t: T, why: Why, names: Names): string {
  switch (why.kind) {
    case 'groupFull':
      return t('wishes.why.groupFull', { people: why.people, seats: why.seats, label: label(why.group) });
    case 'noSuchGroup':
      return t('wishes.why.noSuchGroup', { groups: why.groups, label: label(why.group) });
    case 'twoGroups':
      return t('wishes.why.twoGroups', { one: label(why.groups[0]), other: label(why.groups[1]) });
    case 'togetherAndApart': {
      const [one, other] = why.people;
      return t('wishes.why.togetherAndApart', { one: names.get(one) ?? '', other: names.get(other) ?? '' });
    }
    case 'seatsTaken':
      return t('wishes.why.seatsTaken', { seats: why.seats, needed: why.needed, label: label(why.group) });
    case 'notOnePerWorker': {
      const { workers, users } = why;
      const [lack, more] = [Math.max(0, workers - users), Math.max(0, users - workers)];
      return t('wishes.why.notOnePerWorker', { workers, users, lack, more });
    }
    default:
      return countWords(t, why);
  }
}

type Counted = Exclude<
  Why,
  { kind: 'groupFull' | 'noSuchGroup' | 'twoGroups' | 'togetherAndApart' | 'seatsTaken' | 'notOnePerWorker' }
>;

function countWords(t: T, why: Counted): string {
  switch (why.kind) {
    case 'moreThanAGroup':
    case 'moreThanAGroupWithOthers':
      return t(`wishes.why.${why.kind}`, { people: why.people, seats: why.seats });
    case 'moreThanGroups':
    case 'moreThanGroupsWithOthers':
    case 'moreThanFreeGroups':
    case 'colleagues':
      return t(`wishes.why.${why.kind}`, { people: why.people, groups: why.groups });
    case 'noRoomForUnits':
      return t('wishes.why.noRoomForUnits', { units: why.units, people: why.people, places: why.places });
    case 'everyWayTried':
      return t('wishes.why.everyWayTried', { people: why.people });
    case 'tooFewOfValue':
      return t('wishes.why.tooFewOfValue', { people: why.people, needed: why.needed });
    case 'tooManyOfValue':
    case 'tooManyTogether':
      return t(`wishes.why.${why.kind}`, { people: why.people, allowed: why.allowed });
    case 'minimumOverSize':
      return t('wishes.why.minimumOverSize', { minimum: why.minimum, seats: why.seats });
    case 'held':
      return t('wishes.why.held');
    default:
      return t('wishes.why.notFound');
  }
}
