import { memberReachable } from '#modules/accounts';
import { type Db, inTransaction } from '#platform/db';
import { later, type Worker, work } from '#platform/jobs';
import { post } from '#platform/mail';
import { inviteAll } from './actions/planning/invite-all.ts';
import { tellInvitedAll } from './actions/planning/tell-invited-all.ts';
import { invite, remind, sendReminder, tellInvited } from './jobs.ts';
import { eventReminder, reminderOccasion, taskDue } from './mails/kinds.ts';
import { dayOf } from './rules/moment.ts';
import { isDue } from './rules/planning/reminder.ts';
import { dueOn, isToTell } from './rules/planning/task.ts';
import { claimReminder, type MayBeDue, remindable, remindersNear } from './store/planning/reminders.ts';
import { claimTask, type TaskNear, tasksNear } from './store/planning/tasks.ts';

export const planningWorkers: Worker[] = [
  // Safe twice: a reminder is claimed for its day, a task for its; each is noted with what was claimed or not at all.
  work(remind, async (_, { db, now }) => {
    for (const near of await remindersNear(db, now))
      if (isDue(near.reminder, near.event, now)) await letLeave(db, near, now);
    for (const near of await tasksNear(db, now))
      if (isToTell(near.task, near.event, now)) await tellOwner(db, near, now);
  }),
  // Safe twice, and after half of it: a letter for the same address, kind and occasion is queued once.
  work(sendReminder, async ({ reminderId, day, until, ...which }, { db, now }) => {
    const batch = (after: string | null) => remindable(db, { ...which, until: new Date(until) }, after);
    for (let people = await batch(null); people.length > 0; people = await batch(people.at(-1)?.registrationId ?? null))
      await inTransaction(db, async (tx) => {
        for (const { registrationId, ...to } of people)
          await post(tx, eventReminder, {
            to,
            occasion: reminderOccasion(reminderId, day),
            data: { ...which, registrationId, reminderId, day },
            now,
          });
      });
  }),
  // Safe twice, and after half of it: whoever was invited once is noted with their letter.
  work(invite, async (which, { db, now }) => inviteAll(db, which, now)),
  // Safe twice, and after half of it: a letter for the same address, kind and occasion is queued once.
  work(tellInvited, async (telling, { db, now }) => tellInvitedAll(db, telling, now)),
];

const letLeave = (db: Db, { reminder, event }: MayBeDue, now: Date): Promise<void> =>
  inTransaction(db, async (tx) => {
    const day = dayOf(event.startsAt);
    if (!(await claimReminder(tx, reminder, { day, now }))) return;
    const { networkId, eventId, id: reminderId } = reminder;
    await later(tx, sendReminder, { networkId, eventId, reminderId, day, until: now.toISOString() });
  });

const tellOwner = (db: Db, { task, event }: TaskNear, now: Date): Promise<void> =>
  inTransaction(db, async (tx) => {
    const day = dueOn(task, event);
    const { networkId, eventId, id: taskId, ownerId } = task;
    if (!ownerId || !(await claimTask(tx, task, day))) return;
    const owner = await memberReachable(tx, { networkId, now }, ownerId);
    if (!owner) return;
    const to = { personId: owner.personId, address: owner.email, lang: owner.language ?? ('fr' as const) };
    await post(tx, taskDue, {
      to,
      occasion: `task:${taskId}:${day}`,
      data: { networkId, eventId, taskId, ownerId, day },
      now,
    });
  });
