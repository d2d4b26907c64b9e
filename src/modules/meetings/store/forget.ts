import { and, eq, inArray, isNotNull, isNull, lt, or } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db';
import { isMailbox } from '#platform/mail';
import { agendaItem, attendance, datePoll, meeting, meetingSeries, meetingTopic, pollPerson } from '../tables/index.ts';

/** What was on the agenda and how many came stays, without who it was. */
export async function forgetAttendee(
  tx: Tx,
  { personId, mailbox }: { personId: string; mailbox?: string | undefined },
): Promise<void> {
  for (const table of [meeting, meetingSeries]) {
    await tx.update(table).set({ chairId: null }).where(eq(table.chairId, personId));
    await tx.update(table).set({ noteTakerId: null }).where(eq(table.noteTakerId, personId));
    await tx.update(table).set({ timeKeeperId: null }).where(eq(table.timeKeeperId, personId));
  }
  await tx.update(meetingSeries).set({ madeBy: null }).where(eq(meetingSeries.madeBy, personId));
  await tx.update(meetingTopic).set({ proposedBy: null }).where(eq(meetingTopic.proposedBy, personId));
  await tx.update(agendaItem).set({ proposedBy: null }).where(eq(agendaItem.proposedBy, personId));
  await tx.update(agendaItem).set({ addedBy: null }).where(eq(agendaItem.addedBy, personId));
  await tx.update(agendaItem).set({ ownerId: null, ownerName: null }).where(eq(agendaItem.ownerId, personId));
  await tx.update(attendance).set({ by: null }).where(eq(attendance.by, personId));
  await tx.update(datePoll).set({ madeBy: null }).where(eq(datePoll.madeBy, personId));
  await tx.update(datePoll).set({ closedBy: null }).where(eq(datePoll.closedBy, personId));
  const mailboxed = <Column extends Parameters<typeof isMailbox>[0]>(column: Column) =>
    mailbox ? isMailbox(column, mailbox) : undefined;
  await tx
    .update(attendance)
    .set({ personId: null, name: '', email: null })
    .where(or(eq(attendance.personId, personId), mailboxed(attendance.email)));
  await tx.delete(pollPerson).where(or(eq(pollPerson.personId, personId), mailboxed(pollPerson.email)));
  if (mailbox)
    await tx
      .update(agendaItem)
      .set({ guestName: null, guestEmail: null, guestOrganisation: null })
      .where(isMailbox(agendaItem.guestEmail, mailbox));
}

/** Two organisations are one. */
export async function mergeOrganisations(tx: Tx, { from, into }: { from: string; into: string }): Promise<void> {
  await tx.update(attendance).set({ organisationId: into }).where(eq(attendance.organisationId, from));
  await tx.update(pollPerson).set({ organisationId: into }).where(eq(pollPerson.organisationId, from));
}

/** Networks whose meetings still hold addresses of people without an account. */
export const eventsWithAddresses = (db: Db): Promise<{ networkId: string; eventId: string }[]> =>
  db
    .selectDistinct({ networkId: attendance.networkId, eventId: attendance.eventId })
    .from(attendance)
    .where(and(isNull(attendance.personId), isNotNull(attendance.email)));

export async function forgetAddressesOf(tx: Tx, networkId: string, eventIds: readonly string[]): Promise<void> {
  if (eventIds.length === 0) return;
  const ids = [...eventIds];
  await tx
    .update(attendance)
    .set({ email: null })
    .where(and(eq(attendance.networkId, networkId), inArray(attendance.eventId, ids), isNull(attendance.personId)));
  await tx
    .update(agendaItem)
    .set({ guestEmail: null })
    .where(and(eq(agendaItem.networkId, networkId), inArray(agendaItem.eventId, ids)));
}

/** Polls that were closed before then, or whose time to answer was over before then. */
export async function forgetPolledBefore(tx: Tx, before: Date): Promise<void> {
  const over = await tx
    .select({ id: datePoll.id, networkId: datePoll.networkId })
    .from(datePoll)
    .where(or(lt(datePoll.closedAt, before), and(isNull(datePoll.closedAt), lt(datePoll.closesAt, before))));
  for (const { id, networkId } of over)
    await tx.delete(pollPerson).where(and(eq(pollPerson.networkId, networkId), eq(pollPerson.pollId, id)));
}

/** For whoever asks what is known of them. */
export async function metByPerson(db: Db, personId: string) {
  const { name, state, saidAt } = attendance;
  const meetings = await db
    .select({ eventId: attendance.eventId, name, state, saidAt })
    .from(attendance)
    .where(eq(attendance.personId, personId));
  const points = await db
    .select({ title: agendaItem.title, at: agendaItem.addedAt })
    .from(agendaItem)
    .where(or(eq(agendaItem.ownerId, personId), eq(agendaItem.proposedBy, personId)));
  const polls = await db
    .select({ name: pollPerson.name, answeredAt: pollPerson.answeredAt, remark: pollPerson.remark })
    .from(pollPerson)
    .where(eq(pollPerson.personId, personId));
  return { meetings, points, polls };
}
