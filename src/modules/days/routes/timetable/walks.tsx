import type { Context } from 'hono';
import { orMissing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import { type App, coordinatorsOnly, type Env, flash, type RefilledForm, readForm } from '#platform/web';
import { changeWalks } from '../../actions/timetable/change-walks.ts';
import { dayPaths } from '../../addresses.ts';
import { WalksForm } from '../../forms/timetable.ts';
import { walksOf } from '../../rules/timetable/checks.ts';
import { plannedOf } from '../../store/timetable/planned.ts';
import { WalksPage } from '../../views/timetable/walks-page.tsx';
import { eventHere } from '../of-event.ts';

/** How long it takes from one room of the day to another. */
export const walkRoutes = (app: App): void => {
  app.get('/events/:event/timetable/walks', coordinatorsOnly, async (c) => c.html(await walksView(c)));

  app.put('/events/:event/timetable/walks', coordinatorsOnly, async (c) => {
    const { db, network, t } = c.var;
    const event = await eventHere(c);
    const form = await readForm(c, WalksForm);
    if (!form.ok) return c.html(await walksView(c, { form }), 422);

    const { walks, version } = form.value;
    if ((await changeWalks(db, orMissing(c.var.member), { eventId: event.id, walks, version })) === 'stale')
      return c.html(await walksView(c, { form: { values: form.values, problems: {} }, isStale: true }), 422);
    flash(c, { text: t('timetable.walks.saved') });
    return c.redirect(dayPaths(network.slug, event.id).timetable.page, 303);
  });
};

type Again = { form?: RefilledForm; isStale?: boolean };

async function walksView(c: Context<Env>, { form, isStale = false }: Again = {}) {
  const { db, network, frame, t } = c.var;
  const which = { networkId: network.id, eventId: c.req.param('event') ?? '' };
  const [event, timetable] = await Promise.all([eventHere(c), plannedOf(db, which)]);
  const slots = timetable.variants.flatMap((variant) => variant.slots);
  return (
    <WalksPage
      frame={frame}
      paths={dayPaths(network.slug, event.id)}
      title={inLanguage(event.title, t.lang).text}
      walks={walksOf(slots, timetable.walks)}
      version={timetable.walksVersion}
      form={form ?? null}
      isStale={isStale}
    />
  );
}
