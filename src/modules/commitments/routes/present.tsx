import { liveTopics } from '#platform/live';
import { Missing, orMissing } from '#platform/missing';
import { plugged } from '#platform/slots';
import { inLanguage } from '#platform/texts';
import {
  type App,
  addressLimit,
  coordinatorsOnly,
  membersOnly,
  onceOnly,
  type RefilledForm,
  readForm,
} from '#platform/web';
import { answerPresent } from '../actions/answer-present.ts';
import { askAllPresent, withdrawAsked } from '../actions/ask-all-present.ts';
import { presentTasksPath } from '../addresses.ts';
import { PresentAnswerForm, PresentTaskForm } from '../forms.ts';
import { presentPeople } from '../present-people.ts';
import { openPresentSeal } from '../present-seal.ts';
import { answerOf, taskOf, tasksAt, whysAt } from '../store/present.ts';
import { PresentAnswerPage } from '../views/present/present-answer-page.tsx';
import { PresentTasksPage } from '../views/present/present-tasks-page.tsx';
import { eventHere } from './day.tsx';
import { asMember, type Here, idOf, onceOf, tell } from './here.ts';

/** Asked at an event of everybody who was there, and answered by the link of a letter. No GET acts. */
export const presentRoutes = (app: App): void => {
  const often = addressLimit('presentAnswer', { points: 120, seconds: 300 });

  app.get('/events/:event/present-tasks', membersOnly, async (c) => c.html(await tasksView(c, null)));

  app.post('/events/:event/present-tasks', coordinatorsOnly, async (c) => {
    const { db, now, t, network } = c.var;
    const event = await eventHere(c);
    const form = await readForm(c, PresentTaskForm);
    if (!form.ok) return c.html(await tasksView(c, form), 422);
    const path = presentTasksPath(network.slug, event.id);
    const named = onceOf(c, form.key);
    const once = named && { ...named, location: path };
    const asking = { eventId: event.id, asked: { lang: t.lang, text: form.value.asked }, once };
    let isEarly = false;
    await onceOnly(db, { key: form.key, scope: named?.scope ?? '' }, async () => {
      const decision = await askAllPresent(db, asMember(c), { ...asking, dueOn: form.value.dueOn ?? null }, now);
      isEarly = decision === 'tooEarly';
      return path;
    });
    const refilled = { values: form.values, problems: { asked: 'commitments.problem.tooEarly' } };
    if (isEarly) return c.html(await tasksView(c, refilled), 422);
    tell(c, t('commitments.said.askedAll'));
    return c.redirect(path, 303);
  });

  app.delete('/events/:event/present-tasks/:task', coordinatorsOnly, async (c) => {
    const { db, now, t, network } = c.var;
    const event = await eventHere(c);
    await withdrawAsked(db, asMember(c), { networkId: network.id, taskId: idOf(c, 'task') }, now);
    tell(c, t('commitments.said.withdrawnAsked'));
    return c.redirect(presentTasksPath(network.slug, event.id), 303);
  });

  app.get('/commitments/present/:seal', often, async (c) => c.html(await answerView(c, await askedHere(c), null)));

  app.post('/commitments/present/:seal', often, async (c) => {
    const { db, now, t } = c.var;
    const asked = await askedHere(c);
    const form = await readForm(c, PresentAnswerForm);
    if (!form.ok) return c.html(await answerView(c, asked, form), 422);
    const why = form.value.answer === 'notPossible' ? { lang: t.lang, text: form.value.why } : null;
    const answering = { registrationId: asked.right.registrationId, answer: form.value.answer, why };
    // Withdrawn meanwhile, its page says so.
    const decision = await answerPresent(db, asked.right, answering, now);
    if (decision === 'answered') tell(c, t('commitments.said.answeredAll'));
    return c.redirect(c.req.path, 303);
  });
};

async function tasksView(c: Here, refilled: RefilledForm | null) {
  const { db, t, now, network, frame, formKey, member } = c.var;
  const event = await eventHere(c);
  const which = { networkId: network.id, eventId: event.id };
  const isCoordinator = member?.role === 'coordinator';
  const [tasks, whys, hasBegun] = await Promise.all([
    tasksAt(db, network.id, event.id),
    whysAt(db, network.id, event.id),
    isCoordinator && plugged(presentPeople).hasBegun(db, which, now),
  ]);
  return (
    <PresentTasksPage
      frame={{ ...frame, live: liveTopics([`event:${event.id}`], now) }}
      event={event}
      path={presentTasksPath(network.slug, event.id)}
      tasks={tasks.map(({ id, asked, dueOn, people, answered, done }) => ({
        ...{ id, dueOn, people, answered, done },
        asked: inLanguage(asked, t.lang),
        whys: whys.filter(({ taskId }) => taskId === id).map(({ why }) => inLanguage(why, t.lang)),
      }))}
      mayAsk={isCoordinator && hasBegun}
      isEarly={isCoordinator && !hasBegun}
      mayWithdraw={isCoordinator}
      formKey={formKey}
      refilled={refilled}
    />
  );
}

type Asked = Awaited<ReturnType<typeof askedHere>>;

async function askedHere(c: Here) {
  const { db, network, now } = c.var;
  const right = orMissing(openPresentSeal(c.req.param('seal') ?? '', now));
  if (right.networkId !== network.id) throw new Missing();
  const task = orMissing(await taskOf(db, right));
  return { right, task };
}

async function answerView(c: Here, { right, task }: Asked, refilled: RefilledForm | null) {
  const { db, t, frame } = c.var;
  const given = await answerOf(db, right, right.registrationId);
  return (
    <PresentAnswerPage
      frame={frame}
      action={c.req.path}
      asked={inLanguage(task.asked, t.lang)}
      dueOn={task.dueOn}
      isWithdrawn={task.withdrawnAt !== null}
      given={given && { answer: given.answer, why: given.why ? inLanguage(given.why, t.lang).text : '' }}
      refilled={refilled}
    />
  );
}
