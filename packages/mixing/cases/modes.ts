import type { SeatingOfIds } from '../problem.ts';
import { assignCases } from './assigned.ts';
import { mergeGroups } from './merge.ts';
import { checkTime, type MinutesOf, type TimeCheck } from './minutes.ts';
import { rotateCases } from './rotation.ts';
import { type Sharing, tellAll } from './sharing.ts';
import { type WhoSees, whoSees } from './who-sees.ts';

/** An afternoon of case studies, its groups already seated. */
export interface CaseStudies {
  readonly groups: SeatingOfIds;
  /** Ids of the cases, each of them once. */
  readonly cases: readonly string[];
  /** Cases that a group studies where it does not study all; 1 when absent. */
  readonly each?: number;
  /** How many groups can study one case at the same time where all study all; 1 when absent, as where an actor plays it. */
  readonly copies?: number;
  /** Earlier seatings, for new faces. */
  readonly earlier?: readonly SeatingOfIds[];
  /** Into how many groups they merge, and how large these may be. */
  readonly into?: number;
  readonly size?: { readonly min?: number; readonly max?: number };
  readonly minutes: {
    readonly available: number;
    readonly perCase: number;
    /** To go to another group, for people or actors. */
    readonly change: number;
    /** For a group to tell the others of one case. */
    readonly perTelling: number;
  };
}

/**
 * rotation: every group studies every case, and all tell everybody of all of them. assigned: each group has cases of
 * its own and tells everybody. merged: likewise, and then groups become one and tell only each other.
 */
export type ModeName = 'rotation' | 'assigned' | 'merged';

export interface Mode {
  readonly mode: ModeName;
  readonly time: TimeCheck;
  /** Slot → group → its case; null: none then. */
  readonly slots: readonly (readonly (string | null)[])[];
  /** Which groups become one; null where they stay as they are. */
  readonly joined: readonly (readonly number[])[] | null;
  readonly sees: readonly WhoSees[];
  readonly sharing: Sharing;
  /** Pairs of people who meet for the first time; null where the groups stay as they are. */
  readonly newFaces: number | null;
}

/** The three ways side by side. */
export function compareModes(studies: CaseStudies): Mode[] {
  return [rotation(studies), assigned(studies), merged(studies)];
}

function rotation({ groups, cases, copies = 1, minutes }: CaseStudies): Mode {
  // With fewer cases than groups, going once around all groups takes longer.
  const count = cases.length === 0 ? 0 : Math.max(cases.length, Math.ceil(groups.length / copies));
  const slots = Array.from({ length: count }, (_, s) => ({ id: String(s + 1), groups }));
  const { slots: rotated } = rotateCases({ cases, slots, copies });
  const sees = whoSees(slots, rotated);
  const sharing = tellAll(
    [groups],
    groups.map((_, g) => rotated.flatMap((slot) => slot.cases[g] ?? [])),
    sees,
  );
  const time = timeOf(count, count - 1, sharing, minutes);
  const ofSlots = rotated.map((slot) => slot.cases);
  return { mode: 'rotation', time, slots: ofSlots, joined: null, sees, sharing, newFaces: null };
}

function assigned({ groups, cases, each = 1, minutes }: CaseStudies): Mode {
  const { ofGroup, sees } = shareOut(groups, cases, each);
  const sharing = tellAll([groups], ofGroup, sees);
  const time = timeOf(Math.min(each, cases.length), 0, sharing, minutes);
  return { mode: 'assigned', time, slots: slotsOf(ofGroup), joined: null, sees, sharing, newFaces: null };
}

function merged(studies: CaseStudies): Mode {
  const { groups, cases, each = 1, minutes, earlier = [] } = studies;
  const { ofGroup, sees } = shareOut(groups, cases, each);
  const { into, size } = studies;
  const wishes = {
    groups,
    earlier: [...earlier, groups],
    sees,
    alternatives: 1,
    ...(into ? { into } : {}),
    ...(size ? { size } : {}),
  };
  const [best] = mergeGroups(wishes).ways;
  const rooms = (best?.groups ?? []).map(({ from }) => from);
  const sharing = tellAll(
    rooms.map((from) => groups.map((group, g) => (from.includes(g) ? group : []))),
    ofGroup,
    sees,
  );
  const time = timeOf(Math.min(each, cases.length), 1, sharing, minutes);
  const newFaces = best?.newFaces ?? 0;
  return { mode: 'merged', time, slots: slotsOf(ofGroup), joined: rooms, sees, sharing, newFaces };
}

function shareOut(groups: SeatingOfIds, cases: readonly string[], each: number) {
  const ofGroup = assignCases({ groups, cases, each });
  const sees = groups.flatMap((group, g) => group.map((person) => ({ person, cases: ofGroup[g] ?? [] })));
  return { ofGroup, sees };
}

/** Groups that have cases of their own study them one after the other. */
function slotsOf(ofGroup: readonly (readonly string[])[]): string[][] {
  const [first = []] = ofGroup;
  return first.map((_, slot) => ofGroup.flatMap((cases) => cases[slot] ?? []));
}

function timeOf(studied: number, changes: number, { inTurn }: Sharing, minutes: CaseStudies['minutes']): TimeCheck {
  const parts: MinutesOf[] = [
    { kind: 'cases', times: studied, each: minutes.perCase },
    { kind: 'changes', times: Math.max(0, changes), each: minutes.change },
    { kind: 'sharing', times: inTurn, each: minutes.perTelling },
  ];
  return checkTime(parts, minutes.available);
}
