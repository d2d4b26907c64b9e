import { randomInt } from 'node:crypto';
import type { Context } from 'hono';
import { personNames } from '#modules/accounts';
import { liveTopics } from '#platform/live';
import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, type Env, flash, readForm } from '#platform/web';
import { askMixing } from '../actions/ask-mixing.ts';
import { placeGroups } from '../actions/place-groups.ts';
import { undo } from '../actions/undo.ts';
import { dayPaths } from '../addresses.ts';
import { MixingForm, PlacesForm } from '../forms/groups.ts';
import { markOf } from '../rules/marks.ts';
import { allActs } from '../store/acts.ts';
import { topicOf } from '../store/topic.ts';
import { HistoryPage } from '../views/history-page.tsx';
import { PlacesPage } from '../views/places-page.tsx';
import { boardView } from './board-view.tsx';
import { boardBack, dayHere, eventHere, roundHere } from './of-event.ts';

export const groupRoutes = (app: App): void => {
  app.get('/events/:event/groups', coordinatorsOnly, async (c) => c.html(await boardView(c, null)));

  app.post('/events/:event/groups/composition', coordinatorsOnly, async (c) => {
    const event = await eventHere(c);
    const form = await readForm(c, MixingForm);
    if (!form.ok) return c.html(await boardView(c, null), 422);

    const asked = { eventId: event.id, ...form.value, seed: randomInt(2 ** 31) };
    const decision = await askMixing(c.var.db, orMissing(c.var.member), asked, c.var.now);
    if (decision.outcome === 'refused') return c.html(await boardView(c, null, { refusal: decision }), 422);
    return c.redirect(boardBack(c, event.id), 303);
  });

  app.get('/events/:event/groups/acts', coordinatorsOnly, async (c) => {
    const { db, network, frame, now } = c.var;
    const { event, shown } = await dayHere(c);
    const acts = await allActs(db, { networkId: network.id, eventId: event.id });
    const names = await personNames(db, [...new Set(acts.flatMap(({ by }) => by ?? []))]);
    const signed = acts.map((act) => ({ ...act, author: (act.by && names.get(act.by)) || null }));
    const live = liveTopics([topicOf(event.id)], now);
    return c.html(<HistoryPage {...shown} frame={{ ...frame, live }} acts={signed} now={now} />);
  });

  app.delete('/events/:event/groups/acts/:number{\\d+}', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    const number = Number(c.req.param('number'));
    const undone = await undo(db, orMissing(c.var.member), { eventId: event.id, number }, now);
    if (undone.outcome === 'refused') return c.html(await boardView(c, null, { refusal: undone }), 422);

    const paths = dayPaths(network.slug, event.id);
    const round = c.req.query('round');
    const redo = round ? paths.undoFrom(undone.act, round) : `${paths.act(undone.act)}?_method=delete`;
    flash(c, {
      text: t('days.undone'),
      undo: { action: redo, label: t('days.redo') },
    });
    return c.redirect(boardBack(c, event.id), 303);
  });

  app.get('/events/:event/groups/:round', coordinatorsOnly, async (c) =>
    c.html(await boardView(c, c.req.param('round'))),
  );

  app.get('/events/:event/groups/:round/places', coordinatorsOnly, async (c) => c.html(await placesView(c)));

  app.put('/events/:event/groups/:round/places', coordinatorsOnly, async (c) => {
    const { db, network, t } = c.var;
    const { event, day } = await dayHere(c);
    const round = roundHere(c, day);
    const form = await readForm(c, PlacesForm);
    if (!form.ok) return c.html(await placesView(c), 422);

    const places = round.groups.map(({ index }) => form.value.placeOf(index));
    const placing = { eventId: event.id, roundId: round.id, version: form.value.version, places, lang: t.lang };
    const done = await placeGroups(db, orMissing(c.var.member), placing);
    if (done === 'stale') return c.html(await placesView(c, { values: form.values, problems: {} }), 422);

    flash(c, { text: t('days.places.saved') });
    return c.redirect(dayPaths(network.slug, event.id).round(round.id), 303);
  });
};

async function placesView(c: Context<Env>, form: Parameters<typeof PlacesPage>[0]['form'] = null) {
  const { day, shown } = await dayHere(c);
  const round = roundHere(c, day);
  const marks = round.groups.map(({ index }) => markOf(index));
  return <PlacesPage {...shown} round={round} marks={marks} form={form} isStale={form !== null} />;
}
