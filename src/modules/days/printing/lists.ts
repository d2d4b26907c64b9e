import type { Participant } from '#modules/calendar';
import {
  type DoorListPerson,
  doorList,
  type FacilitatorGroup,
  facilitatorLists,
  type PaperLook,
  type RenderPdf,
  rotationSheet,
  tableLists,
} from '../papers/index.ts';
import type { Round } from '../rules/day.ts';
import { listed } from '../rules/listed.ts';
import { byName, fullName, nameAtTable, nameInList } from '../rules/names.ts';
import { TASKS } from '../rules/tasks.ts';
import { casesOfTable } from './cases.ts';
import { listedGroups, marksOf, type Printing, paperMark, paperRound, placeOfGroup } from './printing.ts';

export function printDoorList(renderPdf: RenderPdf, { day, people, paperDay, t }: Printing, look: PaperLook) {
  const rows = listed(people).map((person): DoorListPerson => {
    const groups = marksOf(day, person.id);
    if (person.role === 'serviceUser') return { kind: 'serviceUser', chosenName: person.givenName, groups };
    const { familyName, givenName: firstName, organisationName: organisation, function: role } = person;
    return { kind: 'professional', familyName, firstName, organisation, role, groups };
  });
  const rounds = day.rounds.map((round) => paperRound(t, round));
  return doorList(renderPdf, { day: paperDay, rounds, people: rows }, look);
}

export function printTables(renderPdf: RenderPdf, printing: Printing, look: PaperLook) {
  const { paperDay, t } = printing;
  const rounds = printing.rounds.map((round) => ({
    round: paperRound(t, round),
    groups: listedGroups(printing, round).map((group, index) => ({
      mark: paperMark(index),
      people: group.map(seatedAs),
    })),
  }));
  return tableLists(renderPdf, { day: paperDay, rounds }, look);
}

export function printRotation(renderPdf: RenderPdf, { day, people, paperDay, cases, t }: Printing, look: PaperLook) {
  const rows = listed(people)
    .toSorted(byName(t.lang))
    .map((person) => ({ ...seatedAs(person), name: nameInList(person), groups: marksOf(day, person.id) }));
  const rounds = day.rounds.map((round) => paperRound(t, round));
  return rotationSheet(renderPdf, { day: paperDay, rounds, people: rows, cases }, look);
}

export function printFacilitators(renderPdf: RenderPdf, printing: Printing, look: PaperLook) {
  const { paperDay, t } = printing;
  const groups = printing.rounds.flatMap((round) =>
    listedGroups(printing, round).map(
      (group, index): FacilitatorGroup => ({
        round: paperRound(t, round),
        mark: paperMark(index),
        place: placeOfGroup(t, round, index),
        cases: casesOfTable(printing, round, index),
        people: group.map((person) => forFacilitator(person, round)),
      }),
    ),
  );
  return facilitatorLists(renderPdf, { day: paperDay, groups }, look);
}

/** Of a service user the name they chose and what they do for the table, nothing else. */
function forFacilitator(person: Participant, round: Round): FacilitatorGroup['people'][number] {
  const own = round.tasks.filter(({ registrationId }) => registrationId === person.id).map(({ task }) => task);
  const tasks = TASKS.filter((task) => own.includes(task));
  const seated = seatedAs(person);
  if (person.role === 'serviceUser') return { ...seated, role: null, language: null, tasks };
  return { ...seated, role: person.function, language: person.language, tasks };
}

const seatedAs = (person: Participant) => ({ name: fullName(person), organisation: nameAtTable(person).organisation });
