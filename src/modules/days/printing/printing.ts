import type { Participant } from '#modules/calendar';
import { inLanguage, type T } from '#platform/texts';
import type { BadgeFormat, CaseRotation, GroupMark, Move, PaperDay, PaperRound } from '../papers/index.ts';
import type { Day, Round } from '../rules/day.ts';
import { listed } from '../rules/listed.ts';
import type { LedStep } from '../rules/live/led-steps.ts';
import { markOf } from '../rules/marks.ts';
import { groupsOf } from '../rules/meetings.ts';

/** All that papers say of a day. */
export type Printing = {
  day: Day;
  /** Those the papers about rounds are about: one that was chosen, else all. */
  rounds: readonly Round[];
  people: readonly Participant[];
  /** Who gets a badge. */
  wearers: readonly Participant[];
  format: BadgeFormat;
  paperDay: PaperDay;
  /** Where a code is typed: "maillage.example/p", and the same as an address. */
  place: string;
  origin: string;
  /** What opens the page of each table that has a code. */
  tableCodes: ReadonlyMap<number, { code: string; address: string }>;
  /** Of each drawn round. */
  drawNumbers: ReadonlyMap<string, number>;
  cases: CaseRotation | null;
  /** What the clock runs through: for the papers that lie ready when it does not. */
  led: readonly LedStep[];
  /** Since badges were printed. null: they never were. */
  moves: { since: string; moves: Move[] } | null;
  t: T;
};

/** The people of each group who may stand on a list, in the order of the groups. */
export function listedGroups({ people }: Printing, round: Round): Participant[][] {
  return groupsOf(round, new Map(listed(people).map((person) => [person.id, person])));
}

export const paperRound = (t: T, { startsAt, name }: Pick<Round, 'startsAt' | 'name'>): PaperRound => ({
  time: t.time(startsAt),
  title: inLanguage(name, t.lang).text,
});

export const placeOfGroup = (t: T, round: Round, group: number): string | null => {
  const place = round.groups[group]?.place;
  return place ? inLanguage(place, t.lang).text : null;
};

/** One entry a round; null: no seat there. */
export const marksOf = (day: Day, personId: string): (GroupMark | null)[] =>
  day.rounds.map(({ seats }) => {
    const seat = seats.find(({ registrationId }) => registrationId === personId);
    return seat ? paperMark(seat.group) : null;
  });

export function paperMark(index: number): GroupMark {
  const { letter, turn } = markOf(index);
  return { letter, turn };
}
