/** Why a hard rule cannot be kept in a round, as data that a screen can put into its own words. */
export type Reason = {
  /** Index in the problem's rules. */
  readonly rule: number;
  readonly round: string;
} & (
  | { readonly kind: 'moreThanAGroup'; readonly people: number; readonly seats: number }
  | { readonly kind: 'moreThanAGroupWithOthers'; readonly people: number; readonly seats: number }
  | { readonly kind: 'moreThanGroups'; readonly people: number; readonly groups: number }
  | { readonly kind: 'groupFull'; readonly group: number; readonly people: number; readonly seats: number }
  | { readonly kind: 'noSuchGroup'; readonly group: number; readonly groups: number }
  | { readonly kind: 'twoGroups'; readonly groups: readonly [number, number] }
  | { readonly kind: 'togetherAndApart'; readonly people: readonly [string, string] }
  | { readonly kind: 'held' }
);

/** True where the rule cannot be kept whatever the other rules are. */
export function isImpossibleAlone({ kind }: Reason): boolean {
  return kind === 'moreThanAGroup' || kind === 'moreThanGroups' || kind === 'noSuchGroup' || kind === 'held';
}

export function inWords(reason: Reason): string {
  return `round “${reason.round}”: ${count(reason)}`;
}

function count(reason: Reason): string {
  switch (reason.kind) {
    case 'moreThanAGroup':
      return `${reason.people} people are to sit together, the largest group has ${reason.seats} seats`;
    case 'moreThanAGroupWithOthers':
      return `with the rules before it ${reason.people} people are to sit together, the largest group has ${reason.seats} seats`;
    case 'moreThanGroups':
      return `${reason.people} people are to be kept apart, there are ${reason.groups} groups`;
    case 'groupFull':
      return `${reason.people} people are to sit in group ${reason.group}, it has ${reason.seats} seats`;
    case 'noSuchGroup':
      return `group ${reason.group} is asked for, there are ${reason.groups} groups, counted from 0`;
    case 'twoGroups':
      return `the same people are to sit in group ${reason.groups[0]} and in group ${reason.groups[1]}`;
    case 'togetherAndApart':
      return `“${reason.people[0]}” and “${reason.people[1]}” are to sit together and to be kept apart`;
    case 'held':
      return 'it has been held already, as it was';
  }
}
