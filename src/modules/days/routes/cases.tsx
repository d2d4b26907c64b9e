import type { Context } from 'hono';
import type { z } from 'zod';
import { participantsOf } from '#modules/calendar';
import { orMissing } from '#platform/missing';
import type { Language } from '#platform/texts';
import { type App, coordinatorsOnly, type Env, flash, type RefilledForm, readForm } from '#platform/web';
import { addCase } from '../actions/add-case.ts';
import { changeCase } from '../actions/change-case.ts';
import { removeCase, returnCase } from '../actions/remove-case.ts';
import { dayPaths } from '../addresses.ts';
import { CaseForm, RemovalForm } from '../forms/groups.ts';
import { fullName } from '../rules/names.ts';
import { CasePage } from '../views/cases/case-page.tsx';
import { casesView } from './cases-view.tsx';
import { dayHere, eventHere } from './of-event.ts';

export const caseRoutes = (app: App): void => {
  app.get('/events/:event/cases', coordinatorsOnly, async (c) => c.html(await casesView(c)));

  app.get('/events/:event/cases/new', coordinatorsOnly, async (c) => c.html(await caseView(c, null)));

  app.post('/events/:event/cases', coordinatorsOnly, async (c) => {
    const { db, now, t } = c.var;
    const event = await eventHere(c);
    const form = await readForm(c, CaseForm);
    if (!form.ok) return c.html(await caseView(c, null, { form }), 422);

    await addCase(db, orMissing(c.var.member), { eventId: event.id, ...caseTyped(form.value, t.lang) }, now);
    return backToCases(c, event.id, { text: t('cases.added') });
  });

  app.get('/events/:event/cases/:case', coordinatorsOnly, async (c) => c.html(await caseView(c, c.req.param('case'))));

  app.put('/events/:event/cases/:case', coordinatorsOnly, async (c) => {
    const { db, t } = c.var;
    const event = await eventHere(c);
    const caseId = c.req.param('case');
    const form = await readForm(c, CaseForm);
    if (!form.ok) return c.html(await caseView(c, caseId, { form }), 422);

    const { version } = form.value;
    const changing = { eventId: event.id, caseId, version, ...caseTyped(form.value, t.lang) };
    if ((await changeCase(db, orMissing(c.var.member), changing)) === 'stale')
      return c.html(await caseView(c, caseId, { form: { values: form.values, problems: {} }, isStale: true }), 422);
    return backToCases(c, event.id, { text: t('cases.changed') });
  });

  app.delete('/events/:event/cases/:case', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    const caseId = c.req.param('case');
    const form = await readForm(c, RemovalForm);
    const removing = { eventId: event.id, caseId, version: form.ok ? form.value.version : 0 };
    if ((await removeCase(db, orMissing(c.var.member), removing, now)) === 'stale')
      return c.html(await caseView(c, caseId, { isStale: true }), 422);
    const action = `${dayPaths(network.slug, event.id).case(caseId)}/return`;
    return backToCases(c, event.id, { text: t('cases.removed'), undo: { action, label: t('cases.undo') } });
  });

  app.post('/events/:event/cases/:case/return', coordinatorsOnly, async (c) => {
    const event = await eventHere(c);
    await returnCase(c.var.db, orMissing(c.var.member), { eventId: event.id, caseId: c.req.param('case') });
    return backToCases(c, event.id, { text: c.var.t('cases.returned') });
  });
};

function backToCases(c: Context<Env>, eventId: string, said: Parameters<typeof flash>[1]) {
  flash(c, said);
  return c.redirect(dayPaths(c.var.network.slug, eventId).cases, 303);
}

const caseTyped = ({ title, about, minutes, needsActor, actor }: z.output<typeof CaseForm>, lang: Language) => ({
  title: { lang, text: title },
  about: about ? { lang, text: about } : null,
  minutes,
  needsActor,
  actorId: actor ?? null,
});

type Again = { form?: RefilledForm; isStale?: boolean };

async function caseView(c: Context<Env>, caseId: string | null, { form, isStale = false }: Again = {}) {
  const { db, network } = c.var;
  const { day, event, shown } = await dayHere(c);
  const studied = caseId === null ? null : orMissing(day.cases.find(({ id }) => id === caseId));
  const people = await participantsOf(db, { networkId: network.id, eventId: event.id });
  const actors = people.filter(({ role }) => role === 'actor').map((one) => ({ id: one.id, name: fullName(one) }));
  return <CasePage {...shown} studied={studied} actors={actors} form={form ?? null} isStale={isStale} />;
}
