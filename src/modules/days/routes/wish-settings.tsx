import type { Context } from 'hono';
import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, type Env, flash, type RefilledForm, readForm } from '#platform/web';
import { changeSettings } from '../actions/change-settings.ts';
import { dayPaths } from '../addresses.ts';
import { SettingsForm } from '../forms/groups.ts';
import { BALANCED_BY, USERS_AT_TABLES } from '../rules/wishes.ts';
import { SettingsPage } from '../views/wishes/settings-page.tsx';
import { dayHere, eventHere } from './of-event.ts';

export const wishSettingsRoutes = (app: App): void => {
  app.get('/events/:event/wishes/settings', coordinatorsOnly, async (c) => c.html(await settingsView(c)));

  app.put('/events/:event/wishes/settings', coordinatorsOnly, async (c) => {
    const { db, network, t } = c.var;
    const event = await eventHere(c);
    const form = await readForm(c, SettingsForm);
    if (!form.ok) return c.html(await settingsView(c, { form }), 422);

    const saved = await changeSettings(db, orMissing(c.var.member), { eventId: event.id, ...form.value });
    if (saved === 'stale')
      return c.html(await settingsView(c, { form: { values: form.values, problems: {} }, isStale: true }), 422);

    flash(c, { text: t('wishes.settings.saved') });
    return c.redirect(dayPaths(network.slug, event.id).wishes, 303);
  });
};

async function settingsView(c: Context<Env>, again: { form?: RefilledForm; isStale?: boolean } = {}) {
  const { day, shown } = await dayHere(c);
  const { form = null, isStale = false } = again;
  const offered = { usersAtTables: USERS_AT_TABLES, balancedBy: BALANCED_BY };
  return <SettingsPage {...shown} settings={day.settings} form={form} isStale={isStale} {...offered} />;
}
