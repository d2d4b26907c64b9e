import type { Context } from 'hono';
import { orMissing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import { type App, coordinatorsOnly, type Env, flash, readForm } from '#platform/web';
import { gather } from '../../actions/harvest/gather.ts';
import { dayPaths } from '../../addresses.ts';
import { GatherForm } from '../../forms/harvest.ts';
import { alike } from '../../rules/harvest/alike.ts';
import { loose } from '../../rules/harvest/harvest.ts';
import { SuggestionsPage } from '../../views/harvest/suggestions-page.tsx';
import { eventHere } from '../of-event.ts';
import { harvestHere } from './harvest-here.ts';
import { harvestView } from './harvest-view.tsx';

/** More would not be read. */
const MOST_SUGGESTIONS = 30;

/** Coordinators gather what the tables said. */
export const harvestRoutes = (app: App): void => {
  app.get('/events/:event/harvest', coordinatorsOnly, async (c) =>
    c.html(await harvestView(c, { form: null, reason: null })),
  );

  app.get('/events/:event/harvest/suggestions', coordinatorsOnly, async (c) => {
    const { t } = c.var;
    const { shown, harvest } = await harvestHere(c);
    const byId = new Map(loose(harvest.said).map((one) => [one.id, one]));
    const texts = [...byId.values()].map(({ id, said }) => ({ id, text: inLanguage(said, t.lang).text }));
    const suggestions = alike(texts).slice(0, MOST_SUGGESTIONS);
    return c.html(
      <SuggestionsPage
        {...shown}
        suggestions={suggestions.map(({ ids }) => ids.flatMap((id) => byId.get(id) ?? []))}
        loose={byId.size}
      />,
    );
  });

  app.post('/events/:event/harvest/gatherings', coordinatorsOnly, async (c) => {
    const { db, now, t } = c.var;
    const event = await eventHere(c);
    const form = await readForm(c, GatherForm);
    if (!form.ok) return c.html(await harvestView(c, { form, reason: null }), 422);

    const { statements: statementIds, title: typed, kind = null, into = null } = form.value;
    const title = typed ? { lang: t.lang, text: typed } : null;
    const gathering = { eventId: event.id, statementIds, title, kind, into };
    const decision = await gather(db, orMissing(c.var.member), gathering, now);
    if (decision.outcome === 'refused') {
      const again = { form: { values: form.values, problems: {} }, reason: decision.reason };
      return c.html(await harvestView(c, again), 422);
    }
    const { added, elsewhere, gatheringId, isNew } = decision;
    const paths = dayPaths(c.var.network.slug, event.id);
    const only = added.length === 1 ? added[0] : undefined;
    const undo = isNew
      ? { action: `${paths.gathering(gatheringId)}?_method=delete`, label: t('days.undo') }
      : only
        ? { action: `${paths.source(gatheringId, only)}?_method=delete`, label: t('days.undo') }
        : undefined;
    flash(c, { text: t('harvest.gathered', { count: added.length, elsewhere }), ...(undo && { undo }) });
    return c.redirect(cameFrom(c, paths.suggestions) ?? paths.harvest, 303);
  });
};

/** Whoever gathers suggestion after suggestion stays there. */
const cameFrom = (c: Context<Env>, path: string): string | null =>
  c.req.header('referer')?.endsWith(path) ? path : null;
