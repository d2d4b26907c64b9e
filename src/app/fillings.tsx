import { spacePanel } from '#modules/accounts';
import { doorTables, eventParts, nextDates, registrationParts } from '#modules/calendar';
import {
  eventCommitments,
  eventPresentTasks,
  homePromises,
  origins,
  ownPromise,
  presentPeople,
  statementCommitments,
  tablePromise,
} from '#modules/commitments';
import {
  eventGroups,
  eventTimetable,
  methodUses,
  participantParts,
  registrationChecks,
  tableParts,
  tablesAtDoor,
} from '#modules/days';
import { experimentsOfDay, tryStatement } from '#modules/experiments';
import { datePolls, eventAgenda, eventMinutes } from '#modules/meetings';
import { methodParts } from '#modules/methods';
import { awaiting, networkDates, networkHome, spaceParts, spacePeople } from '#modules/networks';
import { sayPanel, statementPanel, statementParts } from '#modules/statements';
import { askedBeside, eventSurveys, ownSurveys, spaceSurveys, surveyedEvents, tableSurveys } from '#modules/surveys';
import { type Filling, type Plug, plug, type Slot } from '#platform/slots';
import { allAwaiting } from './awaiting.ts';
import { allOrigins } from './origins.ts';
import { peopleForTasks } from './present-people.ts';
import { eventsForSurveys } from './surveyed-events.ts';

/** Which module's part stands in which module's page. */
export const fillings: { slot: Slot; fill: Filling }[] = [
  { slot: networkDates, fill: nextDates },
  { slot: networkHome, fill: homePromises },
  { slot: eventParts, fill: eventAgenda },
  { slot: eventParts, fill: eventMinutes },
  { slot: eventParts, fill: eventTimetable },
  { slot: eventParts, fill: eventGroups },
  { slot: eventParts, fill: eventCommitments },
  { slot: eventParts, fill: eventPresentTasks },
  { slot: eventParts, fill: experimentsOfDay },
  { slot: eventParts, fill: eventSurveys },
  { slot: eventParts, fill: statementPanel },
  { slot: methodParts, fill: methodUses },
  { slot: statementParts, fill: statementCommitments },
  { slot: statementParts, fill: tryStatement },
  { slot: registrationParts, fill: registrationChecks },
  { slot: spacePeople, fill: spacePanel },
  { slot: spaceParts, fill: spaceSurveys },
  { slot: spaceParts, fill: statementPanel },
  { slot: participantParts, fill: sayPanel },
  { slot: participantParts, fill: ownSurveys },
  { slot: participantParts, fill: ownPromise },
  { slot: tableParts, fill: tableSurveys },
  { slot: askedBeside, fill: datePolls },
  { slot: tableParts, fill: tablePromise },
];

/** Which module answers what another one asks. */
export const plugs: Plug[] = [
  plug(awaiting, allAwaiting),
  plug(doorTables, tablesAtDoor),
  plug(surveyedEvents, eventsForSurveys),
  plug(origins, allOrigins),
  plug(presentPeople, peopleForTasks),
];
