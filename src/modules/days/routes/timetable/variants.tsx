import type { Context } from 'hono';
import { orMissing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import {
  type App,
  coordinatorsOnly,
  type Env,
  flash,
  type RefilledForm,
  readForm,
  readWritten,
  theirWords,
  writtenTyped,
} from '#platform/web';
import { changeVariant, removeVariant, returnVariant } from '../../actions/timetable/change-variant.ts';
import { chooseVariant } from '../../actions/timetable/choose-variant.ts';
import { makeVariant } from '../../actions/timetable/make-variant.ts';
import { dayPaths } from '../../addresses.ts';
import { InUseForm, VariantForm, VersionSeenForm } from '../../forms/timetable.ts';
import { plannedOf } from '../../store/timetable/planned.ts';
import { VariantPage } from '../../views/timetable/variant-page.tsx';
import { eventHere } from '../of-event.ts';
import { comparisonView } from './comparison-view.tsx';
import { firstIn } from './slot-view.tsx';
import { timetableView } from './timetable-view.tsx';

export const variantRoutes = (app: App): void => {
  app.get('/events/:event/timetable/variants', coordinatorsOnly, async (c) => c.html(await comparisonView(c)));

  app.get('/events/:event/timetable/variants/new', coordinatorsOnly, async (c) => c.html(await variantView(c, null)));

  app.post('/events/:event/timetable/variants', coordinatorsOnly, async (c) => {
    const { db, now, t } = c.var;
    const event = await eventHere(c);
    const form = await readForm(c, VariantForm);
    if (!form.ok) return c.html(await variantView(c, null, { form }), 422);

    const name = readWritten(form.value, 'name', t.lang, null) ?? { lang: t.lang, text: '' };
    const making = { eventId: event.id, name, from: form.value.from ?? null };
    const variantId = await makeVariant(db, orMissing(c.var.member), making, now);
    flash(c, { text: t('timetable.variant.made') });
    return c.redirect(pathsHere(c).variant(variantId), 303);
  });

  app.get('/events/:event/timetable/variants/:variant', coordinatorsOnly, async (c) =>
    c.html(await variantView(c, c.req.param('variant'))),
  );

  app.put('/events/:event/timetable/variants/:variant', coordinatorsOnly, async (c) => {
    const { db, t } = c.var;
    const event = await eventHere(c);
    const variantId = c.req.param('variant');
    const form = await readForm(c, VariantForm);
    if (!form.ok) return c.html(await variantView(c, variantId, { form }), 422);

    const { version } = form.value;
    const name = readWritten(form.value, 'name', t.lang, null) ?? { lang: t.lang, text: '' };
    const decision = await changeVariant(db, orMissing(c.var.member), { eventId: event.id, variantId, version, name });
    if (decision === 'stale')
      return c.html(await variantView(c, variantId, { form: asTyped(form.values), isStale: true }), 422);
    flash(c, { text: t('timetable.variant.changed') });
    return c.redirect(pathsHere(c).variant(variantId), 303);
  });

  app.delete('/events/:event/timetable/variants/:variant', coordinatorsOnly, async (c) => {
    const { db, now, t } = c.var;
    const event = await eventHere(c);
    const variantId = c.req.param('variant');
    const form = await readForm(c, VersionSeenForm);
    const removing = { eventId: event.id, variantId, version: form.ok ? form.value.version : 0 };
    const decision = await removeVariant(db, orMissing(c.var.member), removing, now);
    if (decision === 'inUse') return c.html(await variantView(c, variantId, { isInUse: true }), 422);
    if (decision === 'stale') return c.html(await variantView(c, variantId, { isStale: true }), 422);
    const action = `${pathsHere(c).variantForm(variantId)}/return`;
    flash(c, { text: t('timetable.variant.removed'), undo: { action, label: t('days.undo') } });
    return c.redirect(pathsHere(c).page, 303);
  });

  app.post('/events/:event/timetable/variants/:variant/return', coordinatorsOnly, async (c) => {
    const event = await eventHere(c);
    const variantId = c.req.param('variant');
    await returnVariant(c.var.db, orMissing(c.var.member), { eventId: event.id, variantId });
    flash(c, { text: c.var.t('timetable.variant.returned') });
    return c.redirect(pathsHere(c).variant(variantId), 303);
  });

  /** The way back carries what it needs in its address. */
  app.put('/events/:event/timetable/in-use', coordinatorsOnly, async (c) => {
    const { db, t } = c.var;
    const event = await eventHere(c);
    const form = await readForm(c, InUseForm);
    const asked = form.ok ? form : InUseForm.safeParse(c.req.query());
    const choosing = 'value' in asked ? asked.value : asked.data;
    if (!choosing) return c.html(await timetableView(c), 422);

    const { variant: variantId, seen = null } = choosing;
    const decision = await chooseVariant(db, orMissing(c.var.member), { eventId: event.id, variantId, seen });
    if (decision.outcome === 'stale') return c.html(await timetableView(c, { refusal: 'stale' }), 422);
    const paths = pathsHere(c);
    const back = decision.before && decision.before !== variantId ? paths.useAgain(decision.before, variantId) : null;
    const undo = back ? { undo: { action: back, label: t('days.undo') } } : {};
    flash(c, { text: t('timetable.variant.chosen'), ...undo });
    return c.redirect(paths.variant(variantId), 303);
  });
};

const pathsHere = (c: Context<Env>) => dayPaths(c.var.network.slug, c.req.param('event') ?? '').timetable;

const asTyped = (values: RefilledForm['values']): RefilledForm => ({ values, problems: {} });

type Again = { form?: RefilledForm; isStale?: boolean; isInUse?: boolean };

async function variantView(c: Context<Env>, variantId: string | null, again: Again = {}) {
  const { db, network, frame, t } = c.var;
  const { form, isStale = false, isInUse = false } = again;
  const which = { networkId: network.id, eventId: c.req.param('event') ?? '' };
  const [event, timetable] = await Promise.all([eventHere(c), plannedOf(db, which)]);
  const variant = variantId === null ? null : orMissing(timetable.variants.find(({ id }) => id === variantId));
  const stands = writtenTyped('name', variant?.name ?? null);
  return (
    <VariantPage
      frame={frame}
      paths={dayPaths(network.slug, event.id)}
      variant={variant && { id: variant.id, version: variant.version }}
      stands={{ ...stands, from: variant ? '' : (c.req.query('from') ?? '') }}
      theirs={isStale ? theirWords(stands, form?.values ?? stands) : []}
      isStale={isStale}
      isInUse={isInUse}
      variants={timetable.variants.map(({ id, name }) => ({ id, name: inLanguage(name, t.lang).text }))}
      languages={firstIn(t.lang, network.languages)}
      form={form ?? null}
    />
  );
}
