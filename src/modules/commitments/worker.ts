import { isPublicHoliday } from '#platform/clock';
import { inTransaction } from '#platform/db';
import { type Worker, work } from '#platform/jobs';
import { askOwners } from './actions/ask-owners.ts';
import { beginFollowUp } from './actions/begin-follow-up.ts';
import { escalate } from './actions/escalate.ts';
import { noteOwnersWhoLeft } from './actions/note-owners-who-left.ts';
import {
  dayClosedHere,
  lookAfterPromises,
  organisationsMergedHere,
  personErasedHere,
  registrationEndedHere,
} from './jobs.ts';
import { dayOf } from './rules/days.ts';
import { isTimeToWrite } from './rules/follow-up.ts';
import { forgetPromiser, mergeOrganisations } from './store/forget.ts';
import { forgetPresent } from './store/present.ts';

export const workers: Worker[] = [
  // Safe twice: each question is claimed with its letter, each step of the way up once.
  work(lookAfterPromises, async (_, { db, now }) => {
    if (!isTimeToWrite(now, { isHoliday: isPublicHoliday(dayOf(now)) })) return;
    await noteOwnersWhoLeft(db, now);
    await askOwners(db, now);
    await escalate(db, now);
  }),
  // Safe twice: a follow-up begins once.
  work(dayClosedHere, (which, { db, now }) => beginFollowUp(db, which, now)),
  // Safe twice: what was moved or forgotten stays so.
  work(organisationsMergedHere, (merged, { db }) => inTransaction(db, (tx) => mergeOrganisations(tx, merged))),
  work(registrationEndedHere, ({ networkId, registrationId }, { db }) =>
    inTransaction(db, (tx) => forgetPresent(tx, networkId, registrationId)),
  ),
  work(personErasedHere, (erased, { db }) => inTransaction(db, (tx) => forgetPromiser(tx, erased))),
];
