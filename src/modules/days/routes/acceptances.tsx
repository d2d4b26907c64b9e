import type { Context } from 'hono';
import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, type Env, flash, type RefilledForm, readForm } from '#platform/web';
import { acceptCannot } from '../actions/accept-cannot.ts';
import { letAcceptanceStand, takeBackAcceptance } from '../actions/take-back-acceptance.ts';
import { dayPaths } from '../addresses.ts';
import { AcceptanceForm } from '../forms/groups.ts';
import { AcceptPage } from '../views/wishes/accept-page.tsx';
import { eventHere } from './of-event.ts';
import { authorsOf, cannotSaid, wishesHere } from './wishes-view.tsx';

export const acceptanceRoutes = (app: App): void => {
  app.get('/events/:event/wishes/acceptances/new', coordinatorsOnly, async (c) => {
    const { network, t } = c.var;
    const page = await acceptView(c, c.req.query('of') ?? '');
    if (page) return c.html(page);
    flash(c, { text: t('wishes.accept.possible') });
    return c.redirect(dayPaths(network.slug, (await eventHere(c)).id).wishes, 303);
  });

  app.post('/events/:event/wishes/acceptances', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    const { wishes } = dayPaths(network.slug, event.id);
    const form = await readForm(c, AcceptanceForm);
    const page = (given: Again) => acceptView(c, [form.values.origin ?? ''].flat()[0] ?? '', given);
    if (!form.ok) {
      const again = await page({ form });
      return again ? c.html(again, 422) : c.redirect(wishes, 303);
    }
    const { origin, reason, seen = null } = form.value;
    const accepting = { eventId: event.id, origin, reason: { lang: t.lang, text: reason }, seen };
    const accepted = await acceptCannot(db, orMissing(c.var.member), accepting, now);
    if (accepted.outcome === 'stale') {
      const again = await page({ form: { values: form.values, problems: {} }, isStale: true });
      if (again) return c.html(again, 422);
    }
    flash(c, { text: t(accepted.outcome === 'accepted' ? 'wishes.accepted' : 'wishes.accept.possible') });
    return c.redirect(wishes, 303);
  });

  app.delete('/events/:event/wishes/acceptances/:acceptance', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    const acceptanceId = c.req.param('acceptance');
    await takeBackAcceptance(db, orMissing(c.var.member), { eventId: event.id, acceptanceId }, now);
    const paths = dayPaths(network.slug, event.id);
    flash(c, {
      text: t('wishes.accepted.takenBack'),
      undo: { action: `${paths.acceptance(acceptanceId)}/return`, label: t('wishes.undo') },
    });
    return c.redirect(paths.wishes, 303);
  });

  app.post('/events/:event/wishes/acceptances/:acceptance/return', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    const acceptanceId = c.req.param('acceptance');
    await letAcceptanceStand(db, orMissing(c.var.member), { eventId: event.id, acceptanceId }, now);
    flash(c, { text: t('wishes.accepted.again') });
    return c.redirect(dayPaths(network.slug, event.id).wishes, 303);
  });
};

type Again = { form?: RefilledForm; isStale?: boolean };

/** null: by now it can be kept, or is no longer wished for. */
async function acceptView(c: Context<Env>, origin: string, { form, isStale = false }: Again = {}) {
  const { day, people, shown, wished } = await wishesHere(c);
  const cannot = wished.cannot.find((one) => one.origin === origin);
  if (!cannot) return null;
  const said = cannotSaid(c, cannot, people, await authorsOf(c, day.accepted));
  return <AcceptPage {...shown} cannot={said} form={form ?? null} isStale={isStale} />;
}
