import { participantsOf } from '#modules/calendar';
import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, flash, readForm } from '#platform/web';
import { move } from '../actions/move.ts';
import { dayPaths } from '../addresses.ts';
import { MoveForm } from '../forms/groups.ts';
import { boardOf } from '../rules/board.ts';
import { handEffects } from '../rules/hand-effects.ts';
import { markOf } from '../rules/marks.ts';
import { mixableFrom } from '../store/mixable.ts';
import { effectWords, isAgainst } from '../words/effect.ts';
import { boardView } from './board-view.tsx';
import { dayHere, eventHere, roundHere } from './of-event.ts';

/** One person, moved by menu or by hand. */
export const byHandRoutes = (app: App): void => {
  /** What each group would mean for this person, for the board while they are being dragged. */
  app.get('/events/:event/groups/:round/effects/:registration', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const { day, event } = await dayHere(c);
    const round = roundHere(c, day);
    const which = { networkId: network.id, eventId: event.id };
    const people = await participantsOf(db, which);
    const registration = c.req.param('registration');
    const mixable = await mixableFrom(db, which, { day, people }, { byPresence: false }, now);
    const { groups, picked } = boardOf(
      day,
      round,
      people,
      registration,
      handEffects(mixable, round, registration).groups,
    );
    const { name } = orMissing(picked);
    const effects = groups.map(({ index, effect }) => {
      if (!effect || effect.is === 'here')
        return { index, tone: 'here', words: t('days.effect.here', { name }), cost: '' };
      const tone = isAgainst(effect) ? 'refused' : 'cost';
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
      flash(c, { text, undo: { action: paths.undoFrom(moved.act, roundId), label: t('days.undo') } });
    }
    return c.redirect(paths.round(roundId), 303);
  });
};
