import type { Context } from 'hono';
import type { z } from 'zod';
import { orMissing } from '#platform/missing';
import { type App, chosen, coordinatorsOnly, type Env, flash, type RefilledForm, readForm, typed } from '#platform/web';
import { changeWish } from '../actions/change-wish.ts';
import { makeWish } from '../actions/make-wish.ts';
import { removeWish } from '../actions/remove-wish.ts';
import { returnWish } from '../actions/return-wish.ts';
import { dayPaths } from '../addresses.ts';
import { RemovalForm, WishForm } from '../forms/groups.ts';
import { groupsIn } from '../rules/counts-for.ts';
import { markOf } from '../rules/marks.ts';
import { peopleToChoose } from '../rules/people-to-choose.ts';
import { TASKS } from '../rules/tasks.ts';
import type { WishRefusal } from '../rules/wish-decision.ts';
import { WISH_KINDS, type WishKind } from '../rules/wishes.ts';
import { WishPage } from '../views/wishes/wish-page.tsx';
import { eventHere } from './of-event.ts';
import { wishesHere, wishesView } from './wishes-view.tsx';

export const wishRoutes = (app: App): void => {
  app.get('/events/:event/wishes', coordinatorsOnly, async (c) => c.html(await wishesView(c)));

  /** Also the answer to a search for people: what was chosen so far stands in the address. */
  app.get('/events/:event/wishes/new', coordinatorsOnly, async (c) =>
    c.html(await wishView(c, null, { form: formInAddress(c) })),
  );

  app.post('/events/:event/wishes', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    const form = await readForm(c, WishForm);
    if (!form.ok) return c.html(await wishView(c, null, { form }), 422);

    const made = await makeWish(db, orMissing(c.var.member), { eventId: event.id, ...wishTyped(form.value) }, now);
    if (made.outcome === 'refused') return c.html(await wishView(c, null, { form: refused(form.values, made) }), 422);

    const paths = dayPaths(network.slug, event.id);
    flash(c, { text: t('wishes.added') });
    return c.redirect(paths.wishes, 303);
  });

  app.get('/events/:event/wishes/:wish', coordinatorsOnly, async (c) =>
    c.html(await wishView(c, c.req.param('wish'), { form: formInAddress(c) })),
  );

  app.put('/events/:event/wishes/:wish', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    const wishId = c.req.param('wish');
    const form = await readForm(c, WishForm);
    if (!form.ok) return c.html(await wishView(c, wishId, { form }), 422);

    const changing = { eventId: event.id, wishId, version: form.value.version, ...wishTyped(form.value) };
    const changed = await changeWish(db, orMissing(c.var.member), changing, now);
    if (changed.outcome === 'refused')
      return c.html(await wishView(c, wishId, { form: refused(form.values, changed) }), 422);
    if (changed.outcome === 'stale')
      return c.html(await wishView(c, wishId, { form: { values: form.values, problems: {} }, isStale: true }), 422);

    flash(c, { text: t('wishes.changed') });
    return c.redirect(dayPaths(network.slug, event.id).wishes, 303);
  });

  app.delete('/events/:event/wishes/:wish', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    const wishId = c.req.param('wish');
    const form = await readForm(c, RemovalForm);
    const version = form.ok ? form.value.version : 0;
    const removed = await removeWish(db, orMissing(c.var.member), { eventId: event.id, wishId, version }, now);
    if (removed === 'stale') return c.html(await wishView(c, wishId, { isStale: true }), 422);

    const paths = dayPaths(network.slug, event.id);
    flash(c, {
      text: t('wishes.removed'),
      undo: { action: `${paths.wish(wishId)}/return`, label: t('wishes.undo') },
    });
    return c.redirect(paths.wishes, 303);
  });

  app.post('/events/:event/wishes/:wish/return', coordinatorsOnly, async (c) => {
    const event = await eventHere(c);
    await returnWish(c.var.db, orMissing(c.var.member), { eventId: event.id, wishId: c.req.param('wish') });
    flash(c, { text: c.var.t('wishes.returned') });
    return c.redirect(dayPaths(c.var.network.slug, event.id).wishes, 303);
  });
};

type Again = { form?: RefilledForm | null; isStale?: boolean };

/** The form of a wish: empty, as it is, with people who were searched for, or as it came back. */
async function wishView(c: Context<Env>, wishId: string | null, { form = null, isStale = false }: Again = {}) {
  const { day, people, paths, shown, wished } = await wishesHere(c);
  const known = wishId === null ? null : orMissing(wished.wishes.find(({ wish }) => wish.id === wishId));
  const kind = known?.wish.kind ?? kindTyped(typed(form, 'kind'));
  const named = [...chosen(form, 'people', known?.wish.people ?? [])];
  const typedName = typed(form, 'q').trim().slice(0, 80);
  const choosable = day.rounds.filter(({ way }) => way === 'mixed');
  const most = Math.max(1, (known?.wish.group ?? 0) + 1, ...choosable.map((round) => groupsIn(round, people)));
  return (
    <WishPage
      {...shown}
      shown={known}
      kind={kind}
      kinds={WISH_KINDS.map((one) => ({ kind: one, href: addressWith(paths.newWish, one, named) }))}
      form={form}
      isStale={isStale}
      people={peopleToChoose(people, { chosen: named, typed: typedName, lang: c.var.t.lang })}
      isNobody={people.length === 0}
      typed={typedName}
      marks={Array.from({ length: most }, (_, index) => ({ index, mark: markOf(index) }))}
      tasks={TASKS}
      choosable={choosable}
    />
  );
}

const kindTyped = (said: string): WishKind => WISH_KINDS.find((kind) => kind === said) ?? 'together';

/** null: the form as it is, nothing was searched for. */
function formInAddress(c: Context<Env>): RefilledForm | null {
  if (c.req.query('kind') === undefined) return null;
  const lists = { people: c.req.queries('people[]') ?? [], rounds: c.req.queries('rounds[]') ?? [] };
  return { values: { ...c.req.query(), ...lists }, problems: {} };
}

function addressWith(path: string, kind: WishKind, people: readonly string[]): string {
  const query = new URLSearchParams({ kind });
  for (const id of people) query.append('people[]', id);
  return `${path}?${query}`;
}

const wishTyped = ({ kind, people, group, rounds, task }: z.output<typeof WishForm>) => ({
  kind,
  people,
  group: group ?? null,
  rounds,
  task: task ?? null,
});

const refused = (values: RefilledForm['values'], { field, reason }: WishRefusal): RefilledForm => ({
  values,
  problems: { [field]: `wishes.problem.${reason}` },
});
