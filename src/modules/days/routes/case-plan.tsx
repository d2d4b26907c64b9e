import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, flash, readForm } from '#platform/web';
import { chooseCasePlan, dropCasePlan } from '../actions/choose-case-plan.ts';
import { dayPaths } from '../addresses.ts';
import { CasePlanForm, RemovalForm } from '../forms/groups.ts';
import { casesView } from './cases-view.tsx';
import { eventHere } from './of-event.ts';

export const casePlanRoutes = (app: App): void => {
  app.put('/events/:event/cases/plan', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    const form = await readForm(c, CasePlanForm);
    if (!form.ok) return c.html(await casesView(c), 422);

    const { round: roundId, mode, between: minutesBetween, telling: minutesToTell, version } = form.value;
    const choosing = { eventId: event.id, roundId, mode, minutesBetween, minutesToTell, version };
    const chosen = await chooseCasePlan(db, orMissing(c.var.member), choosing, now);
    if (chosen === 'stale') return c.html(await casesView(c, { isStale: true }), 422);

    flash(c, { text: t('cases.chosen.said', { mode: t(`cases.mode.${mode}`) }) });
    return c.redirect(dayPaths(network.slug, event.id).cases, 303);
  });

  app.delete('/events/:event/cases/plan', coordinatorsOnly, async (c) => {
    const { db, network, t } = c.var;
    const event = await eventHere(c);
    const form = await readForm(c, RemovalForm);
    const version = form.ok ? form.value.version : 0;
    const dropped = await dropCasePlan(db, orMissing(c.var.member), { eventId: event.id, version });
    if (dropped === 'stale') return c.html(await casesView(c, { isStale: true }), 422);

    flash(c, { text: t('cases.dropped') });
    return c.redirect(dayPaths(network.slug, event.id).cases, 303);
  });
};
