import { type Db, inTransaction } from '#platform/db';
import { happened, registrationEnded } from '#platform/happenings';
import type { Job, Worker } from '#platform/jobs';
import { later, work } from '#platform/jobs';
import { type LetterKind, post } from '#platform/mail';
import { forgetArrivals as forgetArrivalsOfPast } from './actions/door/forget-arrivals.ts';
import { remindToConfirm } from './actions/events/remind-to-confirm.ts';
import { readSourceNow } from './actions/feeds/read-source-now.ts';
import { saveLongListNow } from './actions/people/save-long-list.ts';
import { moveLine } from './actions/registering/move-line.ts';
import {
  forgetArrivals,
  forgetLists,
  forgetPeople,
  moveLines,
  personErasedHere,
  readSource,
  readSources,
  remindOfConfirming,
  saveLongList,
  tellCancelled,
  tellChange,
  tellEnded,
} from './jobs.ts';
import { eventCancelled, eventChanged } from './mails/kinds.ts';
import { planningWorkers } from './planning-worker.ts';
import { remindedSince } from './rules/events/to-confirm.ts';
import {
  arrivalsForgottenBefore,
  importsRemovedBefore,
  listsForgottenBefore,
  peopleForgottenBefore,
} from './rules/retention.ts';
import { eraseMailbox, erasePerson, forgetPeopleOfEventsEndedBefore } from './store/erase.ts';
import { forgetAttachmentsRemovedBefore } from './store/events/attachments.ts';
import { forgetDietsOfEventsEndedBefore, forgetDraftsBefore } from './store/events/forget-details.ts';
import { dueToConfirm } from './store/events/to-confirm.ts';
import { forgetBroughtCalendars, sourcesDue } from './store/feeds/sources.ts';
import { forgetOldLists } from './store/people/forget-lists.ts';
import { reachableFrom, type ToTell } from './store/planning/letters.ts';
import { endedOfImport } from './store/registering/registrations.ts';
import { eventsWithWaiting } from './store/registering/waiting.ts';

type Telling = { networkId: string; eventId: string; version: number };

export const workers: Worker[] = [
  ...planningWorkers,
  // Safe twice: a letter for the same address, kind and occasion is queued once.
  tells(tellChange, eventChanged),
  tells(tellCancelled, eventCancelled),
  // Safe twice: a list that is no longer being saved is left alone, and one worker at a time holds it.
  work(saveLongList, (saving, { db, now }) => saveLongListNow(db, saving, now)),
  // Safe twice: whoever listens ends what has ended already.
  work(tellEnded, async ({ importId, ...which }, { db }) => {
    const batch = (after: string | null) => endedOfImport(db, { networkId: which.networkId, importId }, after);
    for (let ended = await batch(null); ended.length > 0; ended = await batch(ended.at(-1) ?? null))
      await inTransaction(db, async (tx) => {
        for (const registrationId of ended) await happened(tx, registrationEnded, { ...which, registrationId });
      });
  }),
  // Safe twice: a line that has moved on has nobody left who could move.
  work(moveLines, async (_, { db, now }) => {
    for (const which of await eventsWithWaiting(db, now)) await moveLine(db, which, now);
  }),
  // Safe twice: a letter for the same person, event and day agreed on is queued once.
  work(remindOfConfirming, async (_, { db, now }) => {
    for (const due of await dueToConfirm(db, { since: remindedSince(now), now })) await remindToConfirm(db, due, now);
  }),
  // Safe twice: a calendar that is read again says the same.
  work(readSource, (which, { db, now }) => readSourceNow(db, which, now)),
  work(readSources, async (_, { db, now }) => {
    const due = await sourcesDue(db, new Date(now.getTime() - 3_600_000));
    await inTransaction(db, async (tx) => {
      for (const which of due) await later(tx, readSource, which);
    });
  }),
  // Safe twice: what is forgotten stays forgotten.
  work(forgetLists, (_, { db, now }) =>
    inTransaction(db, async (tx) => {
      await forgetOldLists(tx, {
        listsBefore: listsForgottenBefore(now),
        importsBefore: importsRemovedBefore(now),
        now,
      });
      await forgetAttachmentsRemovedBefore(tx, listsForgottenBefore(now));
      await forgetDraftsBefore(tx, listsForgottenBefore(now));
      await forgetBroughtCalendars(tx, listsForgottenBefore(now), now);
      await forgetDietsOfEventsEndedBefore(tx, now);
    }),
  ),
  // Safe twice: what was counted and forgotten is not there to be counted again.
  work(forgetArrivals, (_, { db, now }) => forgetArrivalsOfPast(db, arrivalsForgottenBefore(now))),
  // Safe twice: what is emptied stays empty.
  work(personErasedHere, ({ personId, mailbox }, { db }) =>
    inTransaction(db, async (tx) => {
      await erasePerson(tx, personId);
      if (mailbox) await eraseMailbox(tx, mailbox);
    }),
  ),
  work(forgetPeople, (_, { db, now }) =>
    inTransaction(db, (tx) => forgetPeopleOfEventsEndedBefore(tx, peopleForgottenBefore(now))),
  ),
];

type OfRegistration = { networkId: string; eventId: string; registrationId: string; version: number };

function tells(job: Job<Telling>, kind: LetterKind<OfRegistration>): Worker {
  return work(job, async (telling, { db, now }) => {
    let after: string | null = null;
    for (;;) {
      const people: ToTell[] = await reachableFrom(db, telling, after);
      if (people.length === 0) return;
      await tell(db, kind, telling, people, now);
      after = people.at(-1)?.registrationId ?? null;
    }
  });
}

function tell(
  db: Db,
  kind: LetterKind<OfRegistration>,
  { version, ...which }: Telling,
  people: ToTell[],
  now: Date,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    for (const { registrationId, ...to } of people)
      await post(tx, kind, {
        to,
        occasion: `event:${which.eventId}:${version}`,
        data: { ...which, registrationId, version },
        now,
      });
  });
}
