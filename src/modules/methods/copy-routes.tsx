import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, flash, problemsOf, type RefilledForm, readForm } from '#platform/web';
import { adapt } from './actions/adapt.ts';
import { removeCopy, takeCopyBack } from './actions/remove-copy.ts';
import { copyFormView, methodHere } from './copy-form-view.tsx';
import { CopyForm, CopyRemovalForm } from './forms.ts';
import { contentOf } from './rules/copy.ts';
import { rowsTyped, stepsTyped } from './rules/step-rows.ts';
import { isOwn } from './store/copies.ts';
import { contentTyped } from './typed-copy.ts';

/** Coordinators make a method of the library their network's own, and go back to the library's. */
export const copyRoutes = (app: App): void => {
  app.get('/methods/:method/copy', coordinatorsOnly, async (c) => c.html(await copyFormView(c)));

  app.post('/methods/:method/copy', coordinatorsOnly, async (c) => {
    const { db, now, t } = c.var;
    const here = await methodHere(c);
    const before = contentOf(here.method);
    const form = await readForm(c, CopyForm);
    const { steps, problems } = stepsTyped(rowsTyped(form.values), before.steps, t.lang);
    if (!form.ok || Object.keys(problems).length > 0)
      return c.html(await copyFormView(c, { form: again(form.values, { ...problemsOf(form), ...problems }) }), 422);

    const content = contentTyped(form.value, steps, before, t.lang);
    const adapting = { methodId: here.method.id, version: form.value.version, content };
    const decision = await adapt(db, orMissing(c.var.member), adapting, now);
    if (decision === 'stale') return c.html(await copyFormView(c, { form: again(form.values), isStale: true }), 422);
    flash(c, { text: t(isOwn(here.method.id) ? 'methods.own.saved' : 'methods.copy.saved') });
    return c.redirect(here.path, 303);
  });

  app.delete('/methods/:method/copy', coordinatorsOnly, async (c) => {
    const { db, now, t } = c.var;
    const { method, path } = await methodHere(c);
    const form = await readForm(c, CopyRemovalForm);
    const removing = { methodId: method.id, version: form.ok ? form.value.version : 0 };
    const decision = await removeCopy(db, orMissing(c.var.member), removing, now);
    const own = isOwn(method.id);
    const label = t(own ? 'methods.own.bringBack' : 'methods.copy.undo');
    const undo = { action: `${path}/copy/removal?_method=delete`, label };
    if (decision === 'stale') flash(c, { text: t('methods.copy.stale') });
    else flash(c, { text: t(own ? 'methods.own.isRetired' : 'methods.copy.removed'), undo });
    return c.redirect(path, 303);
  });

  app.delete('/methods/:method/copy/removal', coordinatorsOnly, async (c) => {
    const { method, path } = await methodHere(c);
    await takeCopyBack(c.var.db, orMissing(c.var.member), method.id);
    flash(c, { text: c.var.t(isOwn(method.id) ? 'methods.own.isBack' : 'methods.copy.back') });
    return c.redirect(path, 303);
  });
};

type Values = RefilledForm['values'];

const again = (values: Values, problems: RefilledForm['problems'] = {}): RefilledForm => ({ values, problems });
