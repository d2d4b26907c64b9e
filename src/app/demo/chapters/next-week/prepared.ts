import { textsIn } from '#platform/texts';
import { changeTask } from '../../../../modules/calendar/actions/planning/change-task.ts';
import { completeTask } from '../../../../modules/calendar/actions/planning/complete-task.ts';
import { makeInvitation } from '../../../../modules/calendar/actions/planning/make-invitation.ts';
import { sendInvitation } from '../../../../modules/calendar/actions/planning/send-invitation.ts';
import { takePlan } from '../../../../modules/calendar/actions/planning/take-plan.ts';
import { writeReminder } from '../../../../modules/calendar/actions/planning/write-reminder.ts';
import { tasksOf } from '../../../../modules/calendar/store/planning/tasks.ts';
import { dayPlan, usualReminder } from '../../../../modules/calendar/words/day-plan.ts';
import { as, catchUp, type Scene } from '../../stage.ts';
import { fr } from '../../words.ts';

const given = { lang: 'fr' as const, texts: (['fr', 'nl', 'en'] as const).map(textsIn) };

/** Members are invited once it is announced. */
export async function membersAreInvited(scene: Scene, eventId: string): Promise<void> {
  const { tx, dates } = scene;
  const now = dates.inWeek(-11, 3, '09:15');
  const ana = await as(scene, 'Ana Verhaegen', now);
  const words = fr('Venez à deux si vous le pouvez : une personne qui accompagne, une personne qui cherche.', {
    nl: 'Kom met twee als het kan: iemand die begeleidt en iemand die zoekt.',
    en: 'Come as two if you can: somebody who supports, somebody who is looking.',
  });
  const content = { whom: 'all' as const, organisationIds: [], personIds: [], words };
  const asked = { once: null, pageOf: (id: string) => id };
  const invitationId = await makeInvitation(tx, ana, { eventId, content }, asked, now);
  await sendInvitation(tx, ana, { eventId, invitationId }, now);
  await catchUp(scene, now);
}

/** Who does what, by days before it; what is done by now. */
const tasks = [
  { daysBefore: 60, owner: 'Ana Verhaegen', isDone: true },
  { daysBefore: 40, owner: 'Ana Verhaegen', isDone: true },
  { daysBefore: 21, owner: 'Tom Wauters', isDone: true },
  { daysBefore: 10, owner: 'Tom Wauters', isDone: true },
  { daysBefore: 8, owner: 'Tom Wauters', isDone: false },
  { daysBefore: 7, owner: 'Ana Verhaegen', isDone: false },
  { daysBefore: 5, owner: 'Ana Verhaegen', isDone: true },
  { daysBefore: 3, owner: 'Tom Wauters', isDone: true },
  { daysBefore: 1, owner: 'Tom Wauters', isDone: false },
  { daysBefore: 0, owner: 'Ana Verhaegen', isDone: false },
] as const;

/** Half of what there is to do is done, and two reminders are written. */
export async function dayIsPrepared(scene: Scene, eventId: string): Promise<void> {
  const { tx, dates, networkId } = scene;
  const begun = dates.inWeek(-10, 2, '14:00');
  const ana = await as(scene, 'Ana Verhaegen', begun);
  await takePlan(tx, ana, { eventId, tasks: dayPlan(given) }, begun);
  for (const task of await tasksOf(tx, { networkId, eventId })) {
    const known = tasks.find(({ daysBefore }) => daysBefore === task.daysBefore);
    if (!known) continue;
    const owner = await as(scene, known.owner, begun);
    const content = { name: task.name, daysBefore: task.daysBefore, ownerId: owner.personId };
    await changeTask(tx, ana, { eventId, taskId: task.id, version: task.version, content }, begun);
    if (known.isDone) await completeTask(tx, owner, { eventId, taskId: task.id, isDone: true }, dates.ago(1, '11:30'));
  }

  const cases = fr("L'après-midi part de situations vécues : apportez-en une, sans nom ni adresse.", {
    nl: 'De namiddag vertrekt van situaties uit de praktijk: breng er een mee, zonder naam of adres.',
    en: 'The afternoon starts from real cases: bring one, without names or addresses.',
  });
  const written = dates.ago(3, '15:45');
  const asked = { once: null, page: '' };
  for (const content of [{ daysBefore: 3, clock: '16:00', words: cases }, usualReminder(given)])
    await writeReminder(tx, await as(scene, 'Ana Verhaegen', written), { eventId, content }, asked, written);
  await catchUp(scene, written);
}
