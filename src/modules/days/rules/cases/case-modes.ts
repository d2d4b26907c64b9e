import { compareModes, type Mode, type TimeCheck } from '#packages/mixing';
import { groupsIn } from '../counts-for.ts';
import { minutesOf } from '../current-round.ts';
import type { Day, PersonOfDay, Round } from '../day.ts';
import { takesPart } from '../takes-part.ts';
import type { CaseMode } from './mode.ts';
import type { CasePlan, StudyCase } from './study-case.ts';

/** Which group studies which case when. */
export type CaseSchedule = {
  slots: { startsAt: Date }[];
  /** Group → slot → case; null: nothing then. */
  ofGroup: (StudyCase | null)[][];
  /** Indexes of groups that join to tell each other; null: all groups tell everybody. */
  joined: number[][] | null;
};

export type CaseModeShown = {
  mode: CaseMode;
  time: TimeCheck;
  /** How many cases a person studies, and knows in the end: the fewest of anybody. */
  studied: number;
  known: number;
  /** Tellings one after the other, and those of a case that everybody who listens knows already. */
  tellings: number;
  again: number;
  /** Times a group has nothing to study. */
  pauses: number;
  /** Pairs of people who meet for the first time; null: the groups stay, or are not composed yet. */
  newFaces: number | null;
  schedule: CaseSchedule;
};

export type CasesOf = {
  day: Day;
  round: Round;
  people: readonly PersonOfDay[];
} & Pick<CasePlan, 'minutesBetween' | 'minutesToTell'>;

const named: Readonly<Record<Mode['mode'], CaseMode>> = { rotation: 'each', assigned: 'shared', merged: 'merged' };

/** The three ways to go through the cases, side by side. Without cases or groups there is nothing to compare. */
export function caseModes(given: CasesOf): CaseModeShown[] {
  const { day, round, people, minutesBetween, minutesToTell } = given;
  const { cases } = day;
  const groups = groupsSeated(round, people);
  if (cases.length === 0 || groups.length === 0) return [];
  const perCase = Math.max(...cases.map(({ minutes }) => minutes));
  const isPlayed = cases.some(({ needsActor }) => needsActor);
  const before = day.rounds.filter(({ startsAt, seats }) => startsAt < round.startsAt && seats.length > 0);
  const available = minutesOf(day.rounds, round);
  const modes = compareModes({
    groups,
    cases: cases.map(({ id }) => id),
    copies: isPlayed ? 1 : Math.ceil(groups.length / cases.length),
    earlier: before.map((one) => groupsSeated(one, people)),
    minutes: { available, perCase, change: minutesBetween, perTelling: minutesToTell },
  });
  return modes.map((mode) => shownMode(mode, given, perCase));
}

function shownMode(mode: Mode, { day, round, minutesBetween }: CasesOf, perCase: number): CaseModeShown {
  const byId = new Map(day.cases.map((one) => [one.id, one]));
  const [first = []] = mode.slots;
  const startsAt = (slot: number) => new Date(round.startsAt.getTime() + slot * (perCase + minutesBetween) * 60_000);
  const fewest = (lists: readonly { cases: readonly string[] }[]) =>
    Math.min(...lists.map(({ cases }) => cases.length));
  return {
    mode: named[mode.mode],
    time: mode.time,
    studied: fewest(mode.sees),
    known: fewest(mode.sharing.knows),
    tellings: mode.sharing.inTurn,
    again: mode.sharing.again,
    pauses: mode.slots.flat().filter((one) => one === null).length,
    newFaces: round.seats.length > 0 ? mode.newFaces : null,
    schedule: {
      slots: mode.slots.map((_, slot) => ({ startsAt: startsAt(slot) })),
      ofGroup: first.map((_, group) => mode.slots.map((slot) => byId.get(slot[group] ?? '') ?? null)),
      joined: mode.joined?.map((from) => [...from]) ?? null,
    },
  };
}

/** Who sits together; before that, as many people at as many tables as are foreseen. */
function groupsSeated(round: Round, people: readonly PersonOfDay[]): string[][] {
  if (round.seats.length > 0)
    return round.groups.map(({ index }) =>
      round.seats.filter(({ group }) => group === index).map(({ registrationId }) => registrationId),
    );
  const groups = groupsIn(round, people);
  const present = people.filter((person) => takesPart(person, round));
  return Array.from({ length: groups }, (_, g) => present.filter((_, p) => p % groups === g).map(({ id }) => id));
}

/** As it was chosen, with the cases and the groups there are now. null: nothing was chosen, or its round is gone. */
export function chosenMode(
  day: Day,
  people: readonly PersonOfDay[],
): { plan: CasePlan; round: Round; shown: CaseModeShown } | null {
  const { casePlan: plan } = day;
  const round = day.rounds.find(({ id }) => id === plan?.roundId);
  if (!plan || !round) return null;
  const shown = caseModes({ ...plan, day, round, people }).find(({ mode }) => mode === plan.mode);
  return shown ? { plan, round, shown } : null;
}

export type CaseNow = { startsAt: Date; studied: StudyCase };

/** What one table studies, in its order, and the tables it joins afterwards. */
export type CasesOfTable = { cases: CaseNow[]; joins: number[] };

/** Nothing where the round is another one than the plan's. */
export function casesOfGroup(day: Day, people: readonly PersonOfDay[], roundId: string, group: number): CasesOfTable {
  const chosen = chosenMode(day, people);
  if (chosen?.round.id !== roundId) return { cases: [], joins: [] };
  const { slots, ofGroup, joined } = chosen.shown.schedule;
  const cases = (ofGroup[group] ?? []).flatMap((studied, slot) => {
    const at = slots[slot]?.startsAt;
    return studied && at ? [{ startsAt: at, studied }] : [];
  });
  const room = joined?.find((from) => from.includes(group)) ?? [];
  return { cases, joins: room.filter((other) => other !== group) };
}

/** What somebody studies at their table in this round. */
export function casesOfPerson(
  day: Day,
  people: readonly PersonOfDay[],
  roundId: string,
  personId: string,
): CasesOfTable {
  const round = day.rounds.find(({ id }) => id === roundId);
  const group = round?.seats.find(({ registrationId }) => registrationId === personId)?.group;
  return group === undefined ? { cases: [], joins: [] } : casesOfGroup(day, people, roundId, group);
}
