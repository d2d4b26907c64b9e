import { networkById } from '#modules/networks';
import { composeLetter, type LetterKind, writes } from '#platform/mail';
import { inLanguage, type T } from '#platform/texts';
import { taskPath } from '../../addresses.ts';
import { dueOn } from '../../rules/planning/task.ts';
import { eventOf } from '../../store/events/events.ts';
import { taskOf } from '../../store/planning/tasks.ts';
import { type OfTask, taskDue, taskGiven } from '../kinds.ts';

type Said = { task: string; event: string; day: string };

/** About a task, as long as it is to be done by the one it was given to. */
const aboutTask = <Data extends OfTask & { day?: string }>(
  kind: LetterKind<Data>,
  words: (t: T, said: Said) => { title: string; sentences: string[] },
) =>
  writes(kind, async (about, { db, t, link }) => {
    const [task, event, network] = await Promise.all([
      taskOf(db, about),
      eventOf(db, about),
      networkById(db, about.networkId),
    ]);
    if (!task || !event || !network || task.removedAt || task.doneAt || event.cancelledAt) return null;
    const day = dueOn(task, event);
    if (task.ownerId !== about.ownerId || (about.day !== undefined && about.day !== day)) return null;
    const said = {
      task: inLanguage(task.name, t.lang).text,
      event: inLanguage(event.title, t.lang).text,
      day: t.day(day),
    };
    return composeLetter({
      t,
      ...words(t, said),
      link: { label: t('calendar.letter.task.see'), href: link(taskPath(network.slug, event.id, task.id)) },
      reason: t('calendar.letter.task.reason', { network: network.name[t.lang] ?? network.name.fr }),
    });
  });

export const taskLetters = [
  aboutTask(taskGiven, (t, said) => ({
    title: t('calendar.letter.taskGiven.title', said),
    sentences: [t('calendar.letter.taskGiven.say', said)],
  })),
  aboutTask(taskDue, (t, said) => ({
    title: t('calendar.letter.taskDue.title', said),
    sentences: [t('calendar.letter.taskDue.say', said)],
  })),
];
