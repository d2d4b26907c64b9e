/** Why a rule cannot be kept in a round, as data that a screen can put into its own words. */
export type Reason = {
  /** Index in the problem's rules. */
  readonly rule: number;
  readonly round: string;
} & Cause;

export type Cause = HardCause | BalanceCause | { readonly kind: 'held' };

/** Of rules that keep people together, apart or in a group. */
type HardCause =
  | { readonly kind: 'moreThanAGroup'; readonly people: number; readonly seats: number }
  | { readonly kind: 'moreThanAGroupWithOthers'; readonly people: number; readonly seats: number }
  | { readonly kind: 'moreThanGroups'; readonly people: number; readonly groups: number }
  /** With people whom the rules before it keep apart from all of these. */
  | { readonly kind: 'moreThanGroupsWithOthers'; readonly people: number; readonly groups: number }
  /** Of the people to be kept apart, so many are free to go to so many groups that have a seat and none of them yet. */
  | { readonly kind: 'moreThanFreeGroups'; readonly people: number; readonly groups: number }
  | { readonly kind: 'groupFull'; readonly group: number; readonly people: number; readonly seats: number }
  | { readonly kind: 'noSuchGroup'; readonly group: number; readonly groups: number }
  | { readonly kind: 'twoGroups'; readonly groups: readonly [number, number] }
  | { readonly kind: 'togetherAndApart'; readonly people: readonly [string, string] }
  /** So many units of at least so many people, and so few places where so many can sit together. */
  | { readonly kind: 'noRoomForUnits'; readonly units: number; readonly people: number; readonly places: number }
  /** No count tells it, but every way of seating these people has been tried. */
  | { readonly kind: 'everyWayTried'; readonly people: number };

/** Of rules on balance, which are kept as well as possible. `people` have the value in question. */
type BalanceCause =
  | { readonly kind: 'tooFewOfValue'; readonly value: string; readonly people: number; readonly needed: number }
  | { readonly kind: 'tooManyOfValue'; readonly value: string; readonly people: number; readonly allowed: number }
  | { readonly kind: 'minimumOverSize'; readonly minimum: number; readonly seats: number }
  /** People the other rules put into one group. `group` is null where they may go to any. */
  | {
      readonly kind: 'tooManyTogether';
      readonly value: string;
      readonly group: number | null;
      readonly people: number;
      readonly allowed: number;
    }
  /** Others are pinned to the group, and leave so few seats to people of the value. */
  | {
      readonly kind: 'seatsTaken';
      readonly value: string;
      readonly group: number;
      readonly seats: number;
      readonly needed: number;
    }
  | { readonly kind: 'onlyOne'; readonly value: string }
  | { readonly kind: 'groupsOfOne' };

/** True where the rule cannot be kept whatever the other rules are. */
export function isImpossibleAlone({ kind }: Reason): boolean {
  return kind === 'moreThanAGroup' || kind === 'moreThanGroups' || kind === 'noSuchGroup' || kind === 'held';
}

export function inWords(reason: Reason): string {
  return `round “${reason.round}”: ${count(reason)}`;
}

function count(reason: Cause): string {
  switch (reason.kind) {
    case 'moreThanAGroup':
      return `${reason.people} people are to sit together, the largest group has ${reason.seats} seats`;
    case 'moreThanAGroupWithOthers':
      return `with the rules before it ${reason.people} people are to sit together, the largest group has ${reason.seats} seats`;
    case 'moreThanGroups':
      return `${reason.people} people are to be kept apart, there are ${reason.groups} groups`;
    case 'moreThanGroupsWithOthers':
      return `with the rules before it ${reason.people} people are to be kept apart, there are ${reason.groups} groups`;
    case 'moreThanFreeGroups':
      return `${reason.people} people are to be kept apart from each other and from those who are pinned, ${reason.groups} groups are left for them`;
    case 'groupFull':
      return `${reason.people} people are to sit in group ${reason.group}, it has ${reason.seats} seats`;
    case 'noSuchGroup':
      return `group ${reason.group} is asked for, there are ${reason.groups} groups, counted from 0`;
    case 'twoGroups':
      return `the same people are to sit in group ${reason.groups[0]} and in group ${reason.groups[1]}`;
    case 'togetherAndApart':
      return `“${reason.people[0]}” and “${reason.people[1]}” are to sit together and to be kept apart`;
    case 'noRoomForUnits':
      return `with the rules before it ${reason.units} times ${reason.people} people or more are to sit together, there is room for ${reason.places}`;
    case 'everyWayTried':
      return `with the rules before it there is no way to seat the ${reason.people} people they are about`;
    case 'held':
      return 'it has been held already, as it was';
    default:
      return countOfValue(reason);
  }
}

function countOfValue(reason: BalanceCause): string {
  switch (reason.kind) {
    case 'tooFewOfValue':
      return `${reason.people} people are “${reason.value}”, ${reason.needed} are needed`;
    case 'tooManyOfValue':
      return `${reason.people} people are “${reason.value}”, at most ${reason.allowed} are allowed in all groups`;
    case 'minimumOverSize':
      return `at least ${reason.minimum} are asked for in each group, the smallest has ${reason.seats} seats`;
    case 'tooManyTogether':
      return `other rules put ${reason.people} people who are “${reason.value}” into one group, at most ${reason.allowed} are allowed`;
    case 'seatsTaken':
      return `others are pinned to group ${reason.group}: it has ${reason.seats} seats for people who are “${reason.value}”, ${reason.needed} are needed`;
    case 'onlyOne':
      return `one person alone is “${reason.value}”`;
    case 'groupsOfOne':
      return 'groups of one person leave everybody alone';
  }
}
