import { and, eq, inArray, isNotNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '#platform/db';
import { isMailbox } from '#platform/mail';
import {
  answer,
  arrival,
  attachment,
  choice,
  draft,
  event,
  eventChange,
  feed,
  invitation,
  invited,
  peopleImport,
  peopleImportRow,
  pole,
  question,
  registration,
  reminder,
  source,
  task,
} from '../tables/index.ts';
import { forgetSamples } from './people/forget-lists.ts';

/** What stands where a name was: readable in every language. */
const GONE = '—';

const forgotten = {
  givenName: GONE,
  familyName: null,
  email: null,
  remark: null,
  function: null,
  personId: null,
  travelsFrom: null,
  diet: null,
  exceptionReason: null,
  declinedBecause: null,
};

/** A person's registrations stay as a number with an organisation; who it was is gone. */
export async function erasePerson(tx: Tx, personId: string): Promise<void> {
  await forgetAnswers(tx, eq(registration.personId, personId));
  await tx.update(registration).set(forgotten).where(eq(registration.personId, personId));
  await tx.update(registration).set({ registeredBy: null }).where(eq(registration.registeredBy, personId));
  await tx.update(registration).set({ withdrawnBy: null }).where(eq(registration.withdrawnBy, personId));
  await tx.update(registration).set({ exceptedBy: null }).where(eq(registration.exceptedBy, personId));
  await tx.update(event).set({ createdBy: null }).where(eq(event.createdBy, personId));
  await tx.update(event).set({ cancelledBy: null }).where(eq(event.cancelledBy, personId));
  await tx.update(eventChange).set({ changedBy: null }).where(eq(eventChange.changedBy, personId));
  await tx.update(peopleImport).set({ broughtBy: null }).where(eq(peopleImport.broughtBy, personId));
  await tx.update(peopleImport).set({ decidedBy: null }).where(eq(peopleImport.decidedBy, personId));
  await tx.update(peopleImport).set({ undoneBy: null }).where(eq(peopleImport.undoneBy, personId));
  await eraseAuthor(tx, personId);
}

/** What was prepared around events stays without its author. */
async function eraseAuthor(tx: Tx, personId: string): Promise<void> {
  await tx.update(attachment).set({ addedBy: null }).where(eq(attachment.addedBy, personId));
  await tx.update(attachment).set({ removedBy: null }).where(eq(attachment.removedBy, personId));
  await tx.update(choice).set({ removedBy: null }).where(eq(choice.removedBy, personId));
  await tx.update(pole).set({ retiredBy: null }).where(eq(pole.retiredBy, personId));
  await tx.update(question).set({ removedBy: null }).where(eq(question.removedBy, personId));
  await tx.update(reminder).set({ writtenBy: null }).where(eq(reminder.writtenBy, personId));
  await tx.update(task).set({ ownerId: null }).where(eq(task.ownerId, personId));
  await tx.update(task).set({ addedBy: null }).where(eq(task.addedBy, personId));
  await tx.update(task).set({ doneBy: null }).where(eq(task.doneBy, personId));
  await tx.update(invitation).set({ madeBy: null }).where(eq(invitation.madeBy, personId));
  await tx.update(invitation).set({ sentBy: null }).where(eq(invitation.sentBy, personId));
  await tx
    .update(invitation)
    .set({ personIds: sql`array_remove(${invitation.personIds}, ${personId}::uuid)` })
    .where(sql`${personId}::uuid = any(${invitation.personIds})`);
  await tx.delete(invited).where(eq(invited.personId, personId));
  await tx.update(arrival).set({ by: null }).where(eq(arrival.by, personId));
  await tx.update(source).set({ addedBy: null }).where(eq(source.addedBy, personId));
  await tx.delete(draft).where(eq(draft.typedBy, personId));
  await tx.delete(feed).where(or(eq(feed.madeBy, personId), and(eq(feed.of, 'person'), eq(feed.ofId, personId))));
}

/** What these registrations answered to questions. */
async function forgetAnswers(tx: Tx, which: SQL): Promise<void> {
  const theirs = tx.select({ id: registration.id }).from(registration).where(which);
  await tx.delete(answer).where(inArray(answer.registrationId, theirs));
}

/**
 * What was written under a person's address without their account: by a list, at a form. Where several people of one
 * event gave the same address (that of their organisation), they keep their names.
 */
export async function eraseMailbox(tx: Tx, mailbox: string): Promise<void> {
  const theirs = isMailbox(registration.email, mailbox);
  const others = sql`select 1 from ${registration} as other where other.network_id = ${registration.networkId}
    and other.event_id = ${registration.eventId} and other.email = ${registration.email} and other.id <> ${registration.id}`;
  await forgetAnswers(tx, theirs);
  await tx
    .update(registration)
    .set(forgotten)
    .where(and(theirs, sql`not exists (${others})`));
  await tx.update(registration).set({ email: null }).where(theirs);

  // Whom to ask about an event was written as the organisers wanted it; where it was their address, it goes with them.
  const word = sql`word`;
  const isInContact = sql`exists (select 1 from regexp_split_to_table(${event.contact}::text, '[^[:alnum:]@.+_-]+') as ${word}
    where ${isMailbox(sql`rtrim(${word}, '.')`, mailbox)})`;
  await tx
    .update(event)
    .set({ contact: null })
    .where(and(isNotNull(event.contact), isInContact));

  const cell = sql`cell`;
  const isInLine = sql`exists (select 1 from jsonb_array_elements_text(${peopleImportRow.cells}) as ${cell}
    where ${isMailbox(cell, mailbox)})`;
  await tx.update(peopleImportRow).set({ cells: [] }).where(isInLine);
  // Of whom the examples are cannot be told from a mailbox; a list is as good without.
  await forgetSamples(tx, undefined);
}

/** Names of events that ended before this day. */
export async function forgetPeopleOfEventsEndedBefore(tx: Tx, day: Date): Promise<void> {
  const over = tx
    .select({ id: event.id })
    .from(event)
    .where(and(eq(event.networkId, registration.networkId), eq(event.id, registration.eventId), lt(event.endsAt, day)));
  await forgetAnswers(tx, inArray(registration.eventId, over));
  await tx
    .update(registration)
    .set(forgotten)
    .where(and(inArray(registration.eventId, over), ne(registration.givenName, GONE)));
}
