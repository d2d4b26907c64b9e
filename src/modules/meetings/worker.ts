import { inTransaction } from '#platform/db';
import { type Worker, work } from '#platform/jobs';
import { forgetAddresses } from './actions/forget-addresses.ts';
import { gatherAhead, gatherEverywhere } from './actions/gather-agendas.ts';
import {
  agendaPointMadeHere,
  forgetAddresses as forgetting,
  gatherAgendas,
  organisationsMergedHere,
  personErasedHere,
} from './jobs.ts';
import { minutesWorkers } from './minutes-worker.ts';
import { forgetAttendee, mergeOrganisations } from './store/forget.ts';
import { forgetInMinutes } from './store/minutes/forget.ts';

export const workers: Worker[] = [
  // Safe twice: each thing is on an agenda once.
  work(agendaPointMadeHere, ({ networkId }, { db, now }) => gatherAhead(db, networkId, now)),
  work(gatherAgendas, (_, { db, now }) => gatherEverywhere(db, now)),
  // Safe twice: what was moved or forgotten stays so.
  work(forgetting, (_, { db, now }) => forgetAddresses(db, now)),
  work(organisationsMergedHere, (merged, { db }) => inTransaction(db, (tx) => mergeOrganisations(tx, merged))),
  work(personErasedHere, (erased, { db }) =>
    inTransaction(db, async (tx) => {
      await forgetAttendee(tx, erased);
      await forgetInMinutes(tx, erased);
    }),
  ),
  ...minutesWorkers,
];
