import { ownPath, type Participant } from '#modules/calendar';
import { inLanguage, type T } from '#platform/texts';
import {
  badges,
  type DoorListPerson,
  doorList,
  type GroupMark,
  type PaperDay,
  type PaperLook,
  type PaperRound,
  type RenderPdf,
  roundPoster,
  tableLists,
} from '../papers/index.ts';
import type { Day, Round } from '../rules/day.ts';
import { markOf } from '../rules/marks.ts';
import { groupsOf } from '../rules/meetings.ts';
import { byName, fullName, nameAtTable } from '../rules/names.ts';

/** All that papers say of a day. */
export type Printing = {
  day: Day;
  people: readonly Participant[];
  paperDay: PaperDay;
  /** Where a code is typed: "maillage.example/p", and the same as an address. */
  place: string;
  origin: string;
  t: T;
};

/** Which paper an address ends with: "door-list", "tables", "badges", "poster-" and the id of a round. */
export type Paper = { kind: 'door-list' | 'tables' | 'badges' } | { kind: 'poster'; round: Round };

/** null: there is no such paper. */
export function paperNamed(name: string, day: Day): Paper | null {
  if (name === 'door-list' || name === 'tables' || name === 'badges') return { kind: name };
  const round = day.rounds.find(({ id }) => name === `poster-${id}`);
  return round ? { kind: 'poster', round } : null;
}

export function printPaper(
  renderPdf: RenderPdf,
  paper: Paper,
  printing: Printing,
  look: PaperLook,
): Promise<Uint8Array> {
  if (paper.kind === 'poster') return printPoster(renderPdf, paper.round, printing, look);
  if (paper.kind === 'door-list') return printDoorList(renderPdf, printing, look);
  return paper.kind === 'tables' ? printTables(renderPdf, printing, look) : printBadges(renderPdf, printing, look);
}

function printDoorList(renderPdf: RenderPdf, { day, people, paperDay, t }: Printing, look: PaperLook) {
  const rows = people.map((person): DoorListPerson => {
    const groups = marksOf(day, person.id);
    if (person.role === 'serviceUser') return { kind: 'serviceUser', chosenName: person.givenName, groups };
    const { familyName, givenName: firstName, organisationName: organisation, function: role } = person;
    return { kind: 'professional', familyName, firstName, organisation, role, groups };
  });
  return doorList(
    renderPdf,
    { day: paperDay, rounds: day.rounds.map((round) => paperRound(t, round)), people: rows },
    look,
  );
}

function printTables(renderPdf: RenderPdf, { day, people, paperDay, t }: Printing, look: PaperLook) {
  const known = new Map(people.map((person) => [person.id, person]));
  const rounds = day.rounds.map((round) => ({
    round: paperRound(t, round),
    groups: groupsOf(round, known).map((group, index) => ({ mark: paperMark(index), people: group.map(seatedAs) })),
  }));
  return tableLists(renderPdf, { day: paperDay, rounds }, look);
}

function printBadges(renderPdf: RenderPdf, { day, people, paperDay, place, origin, t }: Printing, look: PaperLook) {
  const sheets = people.toSorted(byName(t.lang)).map((person) => {
    const isServiceUser = person.role === 'serviceUser';
    return {
      firstName: person.givenName,
      familyName: isServiceUser ? null : person.familyName,
      organisation: isServiceUser ? null : person.organisationName,
      groups: marksOf(day, person.id),
      address: `${origin}${ownPath(person.code)}`,
      code: person.code,
    };
  });
  const rounds = day.rounds.map((round) => paperRound(t, round));
  return badges(renderPdf, { day: paperDay, rounds, place, people: sheets, format: 'a6' }, look);
}

function printPoster(renderPdf: RenderPdf, round: Round, { people, paperDay, t }: Printing, look: PaperLook) {
  const known = new Map(people.map((person) => [person.id, person]));
  const groups = groupsOf(round, known).map((group, index) => ({
    mark: paperMark(index),
    people: group.map(fullName),
  }));
  return roundPoster(renderPdf, { day: paperDay, round: paperRound(t, round), groups }, look);
}

const seatedAs = (person: Participant) => ({ name: fullName(person), organisation: nameAtTable(person).organisation });

const paperRound = (t: T, { startsAt, name }: Round): PaperRound => ({
  time: t.time(startsAt),
  title: inLanguage(name, t.lang).text,
});

/** One entry a round; null: no seat there. */
const marksOf = (day: Day, personId: string): (GroupMark | null)[] =>
  day.rounds.map(({ seats }) => {
    const seat = seats.find(({ registrationId }) => registrationId === personId);
    return seat ? paperMark(seat.group) : null;
  });

function paperMark(index: number): GroupMark {
  const { letter, turn } = markOf(index);
  return { letter, turn };
}
