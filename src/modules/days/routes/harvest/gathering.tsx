import type { Context } from 'hono';
import { isId } from '#platform/db';
import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, type Env, flash, type RefilledForm, readForm } from '#platform/web';
import {
  changeGathering,
  moveSource,
  removeGathering,
  returnGathering,
  showGathering,
} from '../../actions/harvest/change-gathering.ts';
import { dayPaths } from '../../addresses.ts';
import { GatheringForm, ShownForm } from '../../forms/harvest.ts';
import { HARVEST_KINDS } from '../../rules/harvest/kinds.ts';
import { GatheringPage } from '../../views/harvest/gathering-page.tsx';
import { eventHere } from '../of-event.ts';
import { harvestHere } from './harvest-here.ts';

/** One gathering: its title, its statements, whether it stands on the board. */
export const gatheringRoutes = (app: App): void => {
  const at = '/events/:event/harvest/gatherings/:gathering';

  app.get(at, coordinatorsOnly, async (c) => c.html(await gatheringView(c, null, false)));

  app.put(at, coordinatorsOnly, async (c) => {
    const { db, t } = c.var;
    const { which, paths } = await here(c);
    const form = await readForm(c, GatheringForm);
    if (!form.ok) return c.html(await gatheringView(c, form, false), 422);

    const { title, kind, version } = form.value;
    const change = { ...which, version, kind, title: { lang: t.lang, text: title } };
    if ((await changeGathering(db, orMissing(c.var.member), change)) === 'stale')
      return c.html(await gatheringView(c, { values: form.values, problems: {} }, true), 422);
    flash(c, { text: t('harvest.changed') });
    return c.redirect(paths.harvest, 303);
  });

  app.put(`${at}/shown`, coordinatorsOnly, async (c) => {
    const { db, now, t } = c.var;
    const { which, paths } = await here(c);
    const form = await readForm(c, ShownForm);
    const isShown = !form.ok || form.value.shown === 'yes';
    await showGathering(db, orMissing(c.var.member), { ...which, isShown }, now);
    flash(c, { text: t(isShown ? 'harvest.nowShown' : 'harvest.nowHidden') });
    return c.redirect(paths.harvest, 303);
  });

  app.delete(at, coordinatorsOnly, async (c) => {
    const { db, now, t } = c.var;
    const { which, paths } = await here(c);
    await removeGathering(db, orMissing(c.var.member), which, now);
    const undo = { action: paths.gatheringReturn(which.gatheringId), label: t('days.undo') };
    flash(c, { text: t('harvest.undone'), undo });
    return c.redirect(paths.harvest, 303);
  });

  app.post(`${at}/return`, coordinatorsOnly, async (c) => {
    const { which, paths } = await here(c);
    await returnGathering(c.var.db, orMissing(c.var.member), which);
    flash(c, { text: c.var.t('harvest.back') });
    return c.redirect(paths.harvest, 303);
  });

  app.delete(`${at}/statements/:statement`, coordinatorsOnly, async (c) => {
    const { db, now, t } = c.var;
    const { which, paths, statementId } = await sourceHere(c);
    await moveSource(db, orMissing(c.var.member), { ...which, statementId, isIn: false }, now);
    const undo = { action: paths.source(which.gatheringId, statementId), label: t('days.undo') };
    flash(c, { text: t('harvest.alone'), undo });
    return c.redirect(paths.gathering(which.gatheringId), 303);
  });

  app.post(`${at}/statements/:statement`, coordinatorsOnly, async (c) => {
    const { db, now, t } = c.var;
    const { which, paths, statementId } = await sourceHere(c);
    const moved = await moveSource(db, orMissing(c.var.member), { ...which, statementId, isIn: true }, now);
    flash(c, { text: t(moved === 'moved' ? 'harvest.back' : 'harvest.elsewhere') });
    return c.redirect(paths.gathering(which.gatheringId), 303);
  });
};

async function here(c: Context<Env>) {
  const event = await eventHere(c);
  const gatheringId = orMissing(isId(c.req.param('gathering')) ? (c.req.param('gathering') ?? null) : null);
  return { which: { eventId: event.id, gatheringId }, paths: dayPaths(c.var.network.slug, event.id) };
}

async function sourceHere(c: Context<Env>) {
  const statementId = orMissing(isId(c.req.param('statement')) ? (c.req.param('statement') ?? null) : null);
  return { ...(await here(c)), statementId };
}

async function gatheringView(c: Context<Env>, form: RefilledForm | null, isStale: boolean) {
  const { shown, harvest } = await harvestHere(c);
  const gathered = orMissing(harvest.gathered.find(({ id }) => id === c.req.param('gathering')));
  return <GatheringPage {...shown} gathered={gathered} kinds={HARVEST_KINDS} form={form} isStale={isStale} />;
}
