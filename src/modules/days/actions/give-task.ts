import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { seatOf } from '../rules/move.ts';
import type { Task } from '../rules/tasks.ts';
import { heldDay } from '../store/held.ts';
import { removeTask, saveTask } from '../store/tasks.ts';
import { topicOf } from '../store/topic.ts';

type Giving = { eventId: string; roundId: string; registrationId: string; task: Task };

/** Somebody at the table does it instead of whoever is not there. Said twice, nothing more happens. */
export function giveTask(db: Db, member: Member, { eventId, ...given }: Giving, now: Date): Promise<void> {
  const which = { networkId: member.networkId, eventId };
  return inTransaction(db, async (tx) => {
    const day = await heldDay(tx, which);
    const round = orMissing(day.rounds.find(({ id }) => id === given.roundId));
    orMissing(seatOf(round, given.registrationId));
    await saveTask(tx, { networkId: member.networkId, ...given }, member.personId, now);
    await changed(tx, topicOf(eventId));
  });
}

export function takeTaskBack(db: Db, { networkId }: Member, { eventId, ...given }: Giving): Promise<void> {
  return inTransaction(db, async (tx) => {
    const day = await heldDay(tx, { networkId, eventId });
    orMissing(day.rounds.find(({ id }) => id === given.roundId));
    await removeTask(tx, { networkId, ...given });
    await changed(tx, topicOf(eventId));
  });
}
