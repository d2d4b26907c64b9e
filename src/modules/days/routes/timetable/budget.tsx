import type { Context } from 'hono';
import { participantsOf } from '#modules/calendar';
import { orMissing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import { type App, coordinatorsOnly, type Env, flash, readForm, readWritten } from '#platform/web';
import { addLine, changeLine, removeLine, returnLine } from '../../actions/timetable/change-line.ts';
import { dayPaths } from '../../addresses.ts';
import { LineForm, VersionSeenForm } from '../../forms/timetable.ts';
import { budgetTotals, costOf } from '../../rules/timetable/budget.ts';
import { lineNamed, variantNamed } from '../../rules/timetable/timetable.ts';
import type { LineWritten } from '../../store/timetable/budget.ts';
import { plannedOf } from '../../store/timetable/planned.ts';
import { BudgetPage } from '../../views/timetable/budget-page.tsx';
import { eventHere } from '../of-event.ts';
import { budgetFile } from './budget-file.ts';
import { lineView } from './line-view.tsx';
import { decidingTyped } from './slot-typed.ts';

export const budgetRoutes = (app: App): void => {
  app.get('/events/:event/timetable/budget', coordinatorsOnly, async (c) => c.html(await budgetView(c)));

  app.get('/events/:event/timetable/budget/file', coordinatorsOnly, async (c) => {
    const { event, timetable, people } = await budgetHere(c);
    return budgetFile(c, event, timetable.variants, people);
  });

  app.get('/events/:event/timetable/budget/lines/new', coordinatorsOnly, async (c) => c.html(await lineView(c, null)));

  app.post('/events/:event/timetable/budget/lines', coordinatorsOnly, async (c) => {
    const { db, now, t } = c.var;
    const form = await readForm(c, LineForm);
    if (!form.ok) return c.html(await lineView(c, null, { form }), 422);
    const { event, timetable } = await budgetHere(c);
    const variant = orMissing(variantNamed(timetable, form.value.variant));

    const line = lineTyped(c, form.value, null);
    await addLine(db, orMissing(c.var.member), { eventId: event.id, variantId: variant.id, line }, now);
    return backToBudget(c, variant.id, { text: t('timetable.line.added') });
  });

  app.get('/events/:event/timetable/budget/lines/:line', coordinatorsOnly, async (c) =>
    c.html(await lineView(c, c.req.param('line'))),
  );

  app.put('/events/:event/timetable/budget/lines/:line', coordinatorsOnly, async (c) => {
    const { db, t } = c.var;
    const lineId = c.req.param('line');
    const form = await readForm(c, LineForm);
    if (!form.ok) return c.html(await lineView(c, lineId, { form }), 422);
    const { event, timetable } = await budgetHere(c);
    const { variant, line: before } = orMissing(lineNamed(timetable, lineId));

    const { version } = form.value;
    const line = lineTyped(c, form.value, before);
    const changing = { eventId: event.id, lineId, version, line };
    if ((await changeLine(db, orMissing(c.var.member), changing)) === 'stale')
      return c.html(await lineView(c, lineId, { form: { values: form.values, problems: {} }, isStale: true }), 422);
    return backToBudget(c, variant.id, { text: t('timetable.line.changed') });
  });

  app.delete('/events/:event/timetable/budget/lines/:line', coordinatorsOnly, async (c) => {
    const { db, now, t } = c.var;
    const lineId = c.req.param('line');
    const { event, timetable } = await budgetHere(c);
    const { variant } = orMissing(lineNamed(timetable, lineId));
    const form = await readForm(c, VersionSeenForm);
    const removing = { eventId: event.id, lineId, version: form.ok ? form.value.version : 0 };
    if ((await removeLine(db, orMissing(c.var.member), removing, now)) === 'stale')
      return c.html(await lineView(c, lineId, { isStale: true }), 422);
    const action = `${pathsHere(c).line(lineId)}/return`;
    return backToBudget(c, variant.id, {
      text: t('timetable.line.removed'),
      undo: { action, label: t('days.undo') },
    });
  });

  app.post('/events/:event/timetable/budget/lines/:line/return', coordinatorsOnly, async (c) => {
    const event = await eventHere(c);
    await returnLine(c.var.db, orMissing(c.var.member), { eventId: event.id, lineId: c.req.param('line') });
    return backToBudget(c, null, { text: c.var.t('timetable.line.returned') });
  });
};

const pathsHere = (c: Context<Env>) => dayPaths(c.var.network.slug, c.req.param('event') ?? '').timetable;

function backToBudget(c: Context<Env>, variantId: string | null, said: Parameters<typeof flash>[1]) {
  flash(c, said);
  return c.redirect(pathsHere(c).budget(variantId), 303);
}

type Typed = Parameters<typeof decidingTyped>[0] & {
  kind: LineWritten['kind'];
  amount: number;
  perPerson: boolean;
};

function lineTyped(c: Context<Env>, form: Typed, before: LineWritten | null): LineWritten {
  const { t } = c.var;
  return {
    kind: form.kind,
    title: readWritten(form, 'title', t.lang, before?.title ?? null) ?? { lang: t.lang, text: '' },
    cents: form.amount,
    perPerson: form.perPerson,
    deciding: decidingTyped(form),
  };
}

/** The timetable with its budgets, and how many are registered. */
async function budgetHere(c: Context<Env>) {
  const { db, network } = c.var;
  const which = { networkId: network.id, eventId: c.req.param('event') ?? '' };
  const [event, timetable, people] = await Promise.all([eventHere(c), plannedOf(db, which), participantsOf(db, which)]);
  return { event, timetable, people: people.length };
}

/** As many as are registered, unless the address asks how it would be with others. */
async function budgetView(c: Context<Env>) {
  const { network, frame, t } = c.var;
  const { event, timetable, people: registered } = await budgetHere(c);
  const asked = Number.parseInt(c.req.query('people') ?? '', 10);
  const people = asked >= 0 && asked <= 5000 ? asked : registered;
  const variant = variantNamed(timetable, c.req.query('variant'));
  return (
    <BudgetPage
      frame={frame}
      paths={dayPaths(network.slug, event.id)}
      title={inLanguage(event.title, t.lang).text}
      variantId={variant?.id ?? null}
      variants={timetable.variants.map(({ id, name, lines }) => ({
        id,
        name: inLanguage(name, t.lang).text,
        ...budgetTotals(lines, people),
      }))}
      lines={(variant?.lines ?? []).map((line) => ({
        ...line,
        title: inLanguage(line.title, t.lang),
        cost: costOf(line, people),
      }))}
      people={people}
      registered={registered}
    />
  );
}
