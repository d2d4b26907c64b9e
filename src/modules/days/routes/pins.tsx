import type { Context } from 'hono';
import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, type Env, flash, readForm } from '#platform/web';
import { lock } from '../actions/lock.ts';
import { pin } from '../actions/pin.ts';
import { dayPaths } from '../addresses.ts';
import { LockForm, PinForm } from '../forms/groups.ts';
import { markOf } from '../rules/marks.ts';
import { boardView } from './board-view.tsx';
import { eventHere } from './of-event.ts';

/** A person, a table, a round: pinned, they stay where they are when the rest is composed. */
export const pinRoutes = (app: App): void => {
  app.put('/events/:event/groups/:round/seats/:registration/pin', coordinatorsOnly, async (c) => {
    const { db, now, t } = c.var;
    const event = await eventHere(c);
    const { round: roundId, registration: registrationId } = c.req.param();
    const form = await readForm(c, PinForm);
    if (!form.ok) return c.html(await boardView(c, roundId), 422);

    const pinned = form.value.pinned === 'yes';
    const pinning = { eventId: event.id, roundId, registrationId, pinned, seen: form.value.seen };
    const done = await pin(db, orMissing(c.var.member), pinning, now);
    if (done.outcome === 'stale')
      return c.html(await boardView(c, roundId, { refusal: { reason: 'moveStale' }, picked: registrationId }), 422);

    return pinnedOnBoard(c, event.id, done.act, t(pinned ? 'days.nowPinned' : 'days.nowUnpinned'));
  });

  app.put('/events/:event/groups/:round/tables/:table{\\d+}/pin', coordinatorsOnly, async (c) => {
    const { db, now, t } = c.var;
    const event = await eventHere(c);
    const group = Number(c.req.param('table'));
    const roundId = c.req.param('round');
    const form = await readForm(c, LockForm);
    if (!form.ok) return c.html(await boardView(c, roundId), 422);

    const locked = form.value.pinned === 'yes';
    const { act } = await lock(db, orMissing(c.var.member), { eventId: event.id, roundId, group, locked }, now);
    const { label } = markOf(group);
    return pinnedOnBoard(c, event.id, act, t(locked ? 'lock.nowTablePinned' : 'lock.nowTableReleased', { label }));
  });

  app.put('/events/:event/groups/:round/pin', coordinatorsOnly, async (c) => {
    const { db, now, t } = c.var;
    const event = await eventHere(c);
    const roundId = c.req.param('round');
    const form = await readForm(c, LockForm);
    if (!form.ok) return c.html(await boardView(c, roundId), 422);

    const locked = form.value.pinned === 'yes';
    const { act } = await lock(db, orMissing(c.var.member), { eventId: event.id, roundId, group: null, locked }, now);
    return pinnedOnBoard(c, event.id, act, t(locked ? 'lock.nowRoundPinned' : 'lock.nowRoundReleased'));
  });
};

/** `act`: what can be undone; null: it was so already. */
function pinnedOnBoard(c: Context<Env>, eventId: string, act: number | null, text: string) {
  const { network, t } = c.var;
  const paths = dayPaths(network.slug, eventId);
  const roundId = c.req.param('round') ?? '';
  const undo = act === null ? null : { action: paths.undoFrom(act, roundId), label: t('days.undo') };
  flash(c, { text, ...(undo && { undo }) });
  return c.redirect(paths.round(roundId), 303);
}
