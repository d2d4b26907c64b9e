import { randomInt } from 'node:crypto';
import type { Context } from 'hono';
import { doorTopicOf, participantsOf, presenceOf } from '#modules/calendar';
import { liveTopics } from '#platform/live';
import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, type Env, flash, readForm } from '#platform/web';
import { askRepair } from '../actions/ask-repair.ts';
import { giveTask, takeTaskBack } from '../actions/give-task.ts';
import { repair } from '../actions/repair.ts';
import { dayPaths } from '../addresses.ts';
import { AskRepairForm, RepairForm, TaskForm } from '../forms/groups.ts';
import { isBusy } from '../rules/ask-mixing.ts';
import { newestAct } from '../rules/day.ts';
import { expectedBy } from '../rules/expected.ts';
import { fullName } from '../rules/names.ts';
import { namesSaid, proposalsShown } from '../rules/repair/proposals-shown.ts';
import { situationOf } from '../rules/repair/situation.ts';
import { TASKS } from '../rules/tasks.ts';
import { proposalsOf } from '../store/mixings.ts';
import { printedPapers } from '../store/printed.ts';
import { mixingTopicOf, peopleTopicOf, topicOf } from '../store/topic.ts';
import { RepairPage, type RepairProblem } from '../views/repair/repair-page.tsx';
import { dayHere, eventHere } from './of-event.ts';

export const repairRoutes = (app: App): void => {
  app.get('/events/:event/repair', coordinatorsOnly, async (c) => c.html(await repairView(c)));

  app.post('/events/:event/repair', coordinatorsOnly, async (c) => {
    const event = await eventHere(c);
    const form = await readForm(c, AskRepairForm);
    if (!form.ok) return c.html(await repairView(c), 422);

    const asked = { eventId: event.id, ...form.value, seed: randomInt(2 ** 31) };
    const decision = await askRepair(c.var.db, orMissing(c.var.member), asked, c.var.now);
    if (decision.outcome === 'refused') return c.html(await repairView(c, decision), 422);
    return c.redirect(dayPaths(c.var.network.slug, event.id).repair, 303);
  });

  app.put('/events/:event/repair', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    const form = await readForm(c, RepairForm);
    if (!form.ok) return c.html(await repairView(c), 422);

    const choosing = { eventId: event.id, chosen: form.value.chosen, mixingId: form.value.mixing };
    const done = await repair(db, orMissing(c.var.member), choosing, now);
    if (done.outcome === 'refused') return c.html(await repairView(c, done), 422);

    const paths = dayPaths(network.slug, event.id);
    const undo = { action: `${paths.act(done.act)}?_method=delete`, label: t('days.undo') };
    flash(c, { text: t('repair.done'), undo });
    return c.redirect(paths.repair, 303);
  });

  app.post('/events/:event/repair/tasks', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    const form = await readForm(c, TaskForm);
    if (!form.ok) return c.html(await repairView(c), 422);

    const { round: roundId, registration: registrationId, task } = form.value;
    await giveTask(db, orMissing(c.var.member), { eventId: event.id, roundId, registrationId, task }, now);
    const paths = dayPaths(network.slug, event.id);
    const people = await participantsOf(db, { networkId: network.id, eventId: event.id });
    const person = people.find(({ id }) => id === registrationId);
    const undo = {
      action: `${paths.repairTask(roundId, registrationId, task)}?_method=delete`,
      label: t('days.undo'),
    };
    flash(c, { text: t(`repair.given.${task}`, { name: person ? fullName(person) : '' }), undo });
    return c.redirect(paths.repair, 303);
  });

  app.delete('/events/:event/repair/tasks/:round/:registration/:task', coordinatorsOnly, async (c) => {
    const { db, network, t } = c.var;
    const event = await eventHere(c);
    const { round: roundId, registration: registrationId } = c.req.param();
    const task = orMissing(TASKS.find((known) => known === c.req.param('task')));
    await takeTaskBack(db, orMissing(c.var.member), { eventId: event.id, roundId, registrationId, task });
    flash(c, { text: t('days.undone') });
    return c.redirect(dayPaths(network.slug, event.id).repair, 303);
  });
};

async function repairView(c: Context<Env>, refusal: RepairProblem | null = null) {
  const { db, network, frame, now, t } = c.var;
  const { event, day, shown } = await dayHere(c);
  const which = { networkId: network.id, eventId: event.id };
  const [people, presence, printed, offered] = await Promise.all([
    participantsOf(db, { ...which, lang: t.lang }),
    presenceOf(db, which),
    printedPapers(db, which),
    proposalsOf(db, which),
  ]);
  const isHere = expectedBy(presence);
  const isStanding = offered !== null && offered.upon === newestAct(day);
  const looking = { people, isHere, badges: printed.badges, lang: t.lang };
  const busy = isBusy(day, now);
  // A browser without JavaScript asks again by itself; others are told when there is something to see.
  if (busy) c.header('Refresh', '2');
  const topics = [topicOf, doorTopicOf, mixingTopicOf, peopleTopicOf].map((topic) => topic(event.id));
  return (
    <RepairPage
      {...shown}
      frame={{ ...frame, live: liveTopics(topics, now) }}
      situation={situationOf(day, { people, presence, isHere }, now)}
      proposals={isStanding && !busy ? proposalsShown(offered.proposals, day, looking, now) : null}
      names={namesSaid(people)}
      offered={offered?.id ?? ''}
      seen={newestAct(day)}
      mixing={day.mixing?.scope === 'repair' ? day.mixing : null}
      isBusy={busy}
      hasBadges={printed.badges !== null}
      refusal={refusal}
    />
  );
}
