import { randomInt } from 'node:crypto';
import type { Context } from 'hono';
import { personNames } from '#modules/accounts';
import { participantsOf } from '#modules/calendar';
import { liveTopics } from '#platform/live';
import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, type Env, flash, readForm } from '#platform/web';
import { askMixing } from '../actions/ask-mixing.ts';
import { move } from '../actions/move.ts';
import { pin } from '../actions/pin.ts';
import { placeGroups } from '../actions/place-groups.ts';
import { undo } from '../actions/undo.ts';
import { dayPaths } from '../addresses.ts';
import { MixingForm, MoveForm, PinForm, PlacesForm } from '../forms.ts';
import { isBusy } from '../rules/ask-mixing.ts';
import { boardOf } from '../rules/board.ts';
import { countsFor } from '../rules/counts-for.ts';
import { currentRound } from '../rules/current-round.ts';
import { newestAct } from '../rules/day.ts';
import { markOf } from '../rules/marks.ts';
import { organisationOf } from '../rules/organisation.ts';
import { wishesTold } from '../rules/wishes-told.ts';
import { allActs } from '../store/acts.ts';
import { mixingTopicOf, peopleTopicOf, topicOf } from '../store/topic.ts';
import { BoardPage } from '../views/board-page.tsx';
import { HistoryPage } from '../views/history-page.tsx';
import type { MixingProblem } from '../views/mixing-note.tsx';
import { NoRoundsPage } from '../views/no-rounds-page.tsx';
import { PlacesPage } from '../views/places-page.tsx';
import { effectWords } from '../words.ts';
import { dayHere, eventHere, roundHere } from './of-event.ts';

export const groupRoutes = (app: App): void => {
  app.get('/events/:event/groups', coordinatorsOnly, async (c) => c.html(await boardView(c, null)));

  app.post('/events/:event/groups/composition', coordinatorsOnly, async (c) => {
    const event = await eventHere(c);
    const form = await readForm(c, MixingForm);
    if (!form.ok) return c.html(await boardView(c, null), 422);

    const asked = { eventId: event.id, ...form.value, seed: randomInt(2 ** 31) };
    const decision = await askMixing(c.var.db, orMissing(c.var.member), asked, c.var.now);
    if (decision.outcome === 'refused') return c.html(await boardView(c, null, { refusal: decision }), 422);
    return c.redirect(dayPaths(c.var.network.slug, event.id).groups, 303);
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
    flash(c, {
      text: t('days.undone'),
      undo: { action: `${paths.act(undone.act)}?_method=delete`, label: t('days.redo') },
    });
    return c.redirect(paths.groups, 303);
  });

  app.get('/events/:event/groups/:round', coordinatorsOnly, async (c) =>
    c.html(await boardView(c, c.req.param('round'))),
  );

  /** What each group would cost this person, for the board while they are being dragged. */
  app.get('/events/:event/groups/:round/effects/:registration', coordinatorsOnly, async (c) => {
    const { db, network, t } = c.var;
    const { day, event } = await dayHere(c);
    const people = await participantsOf(db, { networkId: network.id, eventId: event.id });
    const { groups, picked } = boardOf(day, roundHere(c, day), people, c.req.param('registration'));
    const { name } = orMissing(picked);
    const effects = groups.map(({ index, effect }) => {
      if (!effect || effect.is === 'here')
        return { index, tone: 'here', words: t('days.effect.here', { name }), cost: '' };
      const tone = effect.sameOrganisation > 0 ? 'refused' : 'cost';
      return { index, tone, words: t('days.effect.ifHere', { name }), cost: effectWords(t, effect) };
    });
    return c.json({ effects });
  });

  app.put('/events/:event/groups/:round/seats/:registration', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    const { round: roundId, registration: registrationId } = c.req.param();
    const form = await readForm(c, MoveForm);
    if (!form.ok) return c.html(await boardView(c, roundId), 422);

    const moving = { eventId: event.id, roundId, registrationId, ...form.value };
    const moved = await move(db, orMissing(c.var.member), moving, now);
    if (moved.outcome === 'refused') {
      const reason = moved.reason === 'stale' ? 'moveStale' : 'gone';
      return c.html(await boardView(c, roundId, { refusal: { reason }, picked: registrationId }), 422);
    }
    const paths = dayPaths(network.slug, event.id);
    if (moved.outcome === 'moved') {
      const text = t('days.moved', { name: moved.name, label: markOf(form.value.group).label });
      flash(c, { text, undo: { action: `${paths.act(moved.act)}?_method=delete`, label: t('days.undo') } });
    }
    return c.redirect(paths.round(roundId), 303);
  });

  app.put('/events/:event/groups/:round/seats/:registration/pin', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    const { round: roundId, registration: registrationId } = c.req.param();
    const form = await readForm(c, PinForm);
    if (!form.ok) return c.html(await boardView(c, roundId), 422);

    const pinned = form.value.pinned === 'yes';
    const pinning = { eventId: event.id, roundId, registrationId, pinned, seen: form.value.seen };
    const done = await pin(db, orMissing(c.var.member), pinning, now);
    if (done.outcome === 'stale')
      return c.html(await boardView(c, roundId, { refusal: { reason: 'moveStale' }, picked: registrationId }), 422);

    const paths = dayPaths(network.slug, event.id);
    const text = t(pinned ? 'days.nowPinned' : 'days.nowUnpinned');
    flash(c, { text, undo: { action: `${paths.act(done.act)}?_method=delete`, label: t('days.undo') } });
    return c.redirect(paths.round(roundId), 303);
  });

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

type Again = { refusal?: MixingProblem; picked?: string };

/** The board of a round, of the one that is on or comes next when none is named. */
async function boardView(c: Context<Env>, roundId: string | null, { refusal, picked }: Again = {}) {
  const { db, network, frame, now, t } = c.var;
  const { event, day, shown } = await dayHere(c);
  const people = await participantsOf(db, { networkId: network.id, eventId: event.id, lang: t.lang });
  const topics = [topicOf(event.id), mixingTopicOf(event.id), peopleTopicOf(event.id)];
  const live = { ...frame, live: liveTopics(topics, now) };
  const named = roundId === null ? null : orMissing(day.rounds.find(({ id }) => id === roundId));
  const round = named ?? currentRound(day.rounds, now) ?? day.rounds[0];
  if (!round) return <NoRoundsPage {...shown} frame={live} people={people.length} />;

  const busy = isBusy(day, now);
  // A browser without JavaScript asks again by itself; others are told when there is something to see.
  if (busy) c.header('Refresh', '2');
  const organisations = new Set(people.flatMap((person) => organisationOf(person) ?? []));
  const counted = { day: t.day(event.startsAt), people: people.length, organisations: organisations.size };
  const [lastAct] = day.acts;
  const saved = lastAct ? t('days.groups.saved', { ago: t.ago(lastAct.at, now) }) : '';
  const ended = day.mixing?.endedAt;
  const isNews = ended ? !day.acts.some(({ at }) => at > ended) : true;
  return (
    <BoardPage
      {...shown}
      frame={live}
      board={boardOf(day, round, people, picked ?? c.req.query('person') ?? null)}
      lead={`${t('days.groups.lead', counted)} ${saved}`.trim()}
      lastAct={lastAct ?? null}
      seen={newestAct(day)}
      mixing={isNews ? day.mixing : null}
      isBusy={busy}
      refusal={refusal ?? null}
      counts={countsFor(day, round, people)}
      wishes={wishesTold({ day, people })}
    />
  );
}

async function placesView(c: Context<Env>, form: Parameters<typeof PlacesPage>[0]['form'] = null) {
  const { day, shown } = await dayHere(c);
  const round = roundHere(c, day);
  const marks = round.groups.map(({ index }) => markOf(index));
  return <PlacesPage {...shown} round={round} marks={marks} form={form} isStale={form !== null} />;
}
