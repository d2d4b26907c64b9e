import { and, arrayContains, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Tx } from '#platform/db';
import {
  acceptance,
  casePlan,
  composition,
  dayReport,
  draw,
  gathering,
  gatheringSource,
  group,
  liveAct,
  mixing,
  round,
  seat,
  sheetText,
  studyCase,
  tableCode,
  task,
  version,
  versionSeat,
  wish,
} from '../tables/index.ts';

/** Who sat with whom, and what was done to seats, of days whose last round began before this moment. */
export async function forgetSeatsBefore(tx: Tx, before: Date): Promise<void> {
  const over = await tx
    .select({ networkId: round.networkId, eventId: round.eventId })
    .from(round)
    .groupBy(round.networkId, round.eventId)
    .having(lt(sql`max(${round.startsAt})`, before));
  for (const { networkId, eventId } of over) {
    const rounds = tx
      .select({ id: round.id })
      .from(round)
      .where(and(eq(round.networkId, networkId), eq(round.eventId, eventId)));
    await tx.delete(seat).where(and(eq(seat.networkId, networkId), inArray(seat.roundId, rounds)));
    await tx.delete(task).where(and(eq(task.networkId, networkId), inArray(task.roundId, rounds)));
    for (const kept of [composition, draw, liveAct, mixing, version, wish, acceptance, casePlan])
      await tx.delete(kept).where(and(eq(kept.networkId, networkId), eq(kept.eventId, eventId)));
  }
}

export async function forgetRegistration(tx: Tx, networkId: string, registrationId: string): Promise<void> {
  for (const table of [seat, versionSeat, task])
    await tx.delete(table).where(and(eq(table.networkId, networkId), eq(table.registrationId, registrationId)));
  const named = and(eq(wish.networkId, networkId), arrayContains(wish.people, [registrationId]));
  await tx
    .update(wish)
    .set({ people: sql`array_remove(${wish.people}, ${registrationId}::uuid)` })
    .where(named);
  await tx
    .update(studyCase)
    .set({ actorId: null })
    .where(and(eq(studyCase.networkId, networkId), eq(studyCase.actorId, registrationId)));
}

export async function forgetAuthor(tx: Tx, personId: string): Promise<void> {
  await tx.update(round).set({ removedBy: null }).where(eq(round.removedBy, personId));
  await tx.update(round).set({ lockedBy: null }).where(eq(round.lockedBy, personId));
  await tx.update(group).set({ lockedBy: null }).where(eq(group.lockedBy, personId));
  await tx.update(version).set({ keptBy: null }).where(eq(version.keptBy, personId));
  await tx.update(wish).set({ madeBy: null }).where(eq(wish.madeBy, personId));
  await tx.update(wish).set({ removedBy: null }).where(eq(wish.removedBy, personId));
  await tx.update(acceptance).set({ by: null }).where(eq(acceptance.by, personId));
  await tx.update(task).set({ givenBy: null }).where(eq(task.givenBy, personId));
  await tx.update(studyCase).set({ addedBy: null }).where(eq(studyCase.addedBy, personId));
  await tx.update(casePlan).set({ chosenBy: null }).where(eq(casePlan.chosenBy, personId));
  await tx.update(tableCode).set({ madeBy: null }).where(eq(tableCode.madeBy, personId));
  await tx.update(tableCode).set({ revokedBy: null }).where(eq(tableCode.revokedBy, personId));
  await tx.update(gathering).set({ madeBy: null }).where(eq(gathering.madeBy, personId));
  await tx.update(gathering).set({ hiddenBy: null }).where(eq(gathering.hiddenBy, personId));
  await tx.update(gathering).set({ removedBy: null }).where(eq(gathering.removedBy, personId));
  await tx.update(gatheringSource).set({ addedBy: null }).where(eq(gatheringSource.addedBy, personId));
  await tx.update(sheetText).set({ writtenBy: null }).where(eq(sheetText.writtenBy, personId));
  await tx.update(dayReport).set({ writtenBy: null }).where(eq(dayReport.writtenBy, personId));
  await tx.update(dayReport).set({ sentBy: null }).where(eq(dayReport.sentBy, personId));
  await tx.update(composition).set({ by: null }).where(eq(composition.by, personId));
  await tx.update(draw).set({ drawnBy: null }).where(eq(draw.drawnBy, personId));
  await tx.update(mixing).set({ askedBy: null }).where(eq(mixing.askedBy, personId));
  await tx.delete(liveAct).where(eq(liveAct.leadId, personId));
  await tx.update(liveAct).set({ by: null }).where(eq(liveAct.by, personId));
}
