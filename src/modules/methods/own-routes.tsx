import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, flash, onceOnly, problemsOf, readForm } from '#platform/web';
import { make } from './actions/make.ts';
import { newMethodView } from './copy-form-view.tsx';
import { CopyForm } from './forms.ts';
import { rowsTyped, stepsTyped } from './rules/step-rows.ts';
import { contentTyped } from './typed-copy.ts';

/** A network writes down a way of working that no library has. It is changed and taken out of use like a copy. */
export const ownRoutes = (app: App): void => {
  app.get('/methods/new', coordinatorsOnly, (c) => c.html(newMethodView(c, null)));

  app.post('/methods', coordinatorsOnly, async (c) => {
    const { db, now, t, network, person } = c.var;
    const form = await readForm(c, CopyForm);
    const { steps, problems } = stepsTyped(rowsTyped(form.values), [], t.lang);
    if (!form.ok || Object.keys(problems).length > 0)
      return c.html(newMethodView(c, { values: form.values, problems: { ...problemsOf(form), ...problems } }), 422);

    const content = contentTyped(form.value, steps, null, t.lang);
    const scope = `${person?.id} methods:${network.id}`;
    const locationOf = (methodId: string) => `/n/${network.slug}/methods/${methodId}`;
    const location = await onceOnly(db, { key: form.key, scope }, async () => {
      const once = form.key ? { key: form.key, scope, locationOf } : null;
      return locationOf(await make(db, orMissing(c.var.member), { content, once }, now));
    });
    flash(c, { text: t('methods.own.added') });
    return c.redirect(location, 303);
  });
};
