import { inTransaction } from '#platform/db';
import { type Worker, work } from '#platform/jobs';
import { followCalendar } from './actions/follow-calendar.ts';
import { forgetAddresses } from './actions/forget-addresses.ts';
import { gatherAhead, gatherEverywhere } from './actions/gather-agendas.ts';
import { forgetImports } from './actions/importing/forget-imports.ts';
import { readBroughtMinutes } from './actions/importing/read-import.ts';
import { remindUnanswered } from './actions/polls/remind-unanswered.ts';
import { tellMoved } from './actions/tell-moved.ts';
import {
  agendaPointMadeHere,
  eventMovedHere,
  forgetAddresses as forgetting,
  forgetImports as forgettingImports,
  gatherAgendas,
  meetingJoinedHere,
  organisationsMergedHere,
  personErasedHere,
  readImport,
  registrationEndedHere,
  remindUnanswered as reminding,
} from './jobs.ts';
import { minutesWorkers } from './minutes-worker.ts';
import { isHourToWrite } from './rules/minutes/days.ts';
import { forgetAttendee, mergeOrganisations } from './store/forget.ts';
import { forgetInImports } from './store/importing/imports.ts';
import { forgetInMinutes } from './store/minutes/forget.ts';

export const workers: Worker[] = [
  // Safe twice: each thing is on an agenda once.
  work(agendaPointMadeHere, ({ networkId }, { db, now }) => gatherAhead(db, networkId, now)),
  // Safe twice: the registration is read anew, and what it says already stands there.
  work(meetingJoinedHere, (joined, { db, now }) => followCalendar(db, joined, now)),
  work(registrationEndedHere, (ended, { db, now }) => followCalendar(db, ended, now)),
  // Safe twice, and after half of it: a letter for the same address, kind and occasion is queued once.
  work(eventMovedHere, (moved, { db, now }) => tellMoved(db, moved, now)),
  work(gatherAgendas, (_, { db, now }) => gatherEverywhere(db, now)),
  // Safe twice: a poll says that its reminder left, in the same transaction.
  work(reminding, async (_, { db, now }) => {
    if (isHourToWrite(now)) await remindUnanswered(db, now);
  }),
  // Safe twice: what was moved or forgotten stays so.
  work(forgetting, (_, { db, now }) => forgetAddresses(db, now)),
  work(organisationsMergedHere, (merged, { db }) => inTransaction(db, (tx) => mergeOrganisations(tx, merged))),
  work(personErasedHere, (erased, { db }) =>
    inTransaction(db, async (tx) => {
      await forgetAttendee(tx, erased);
      await forgetInMinutes(tx, erased);
      await forgetInImports(tx, erased);
    }),
  ),
  // Safe twice: what was read is not read again.
  work(readImport, (which, { db, lastTry }) => readBroughtMinutes(db, which, lastTry)),
  // Safe twice: what is gone stays gone.
  work(forgettingImports, (_, { db, now }) => forgetImports(db, now)),
  ...minutesWorkers,
];
