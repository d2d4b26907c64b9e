import { methodsOf } from '#modules/methods';
import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, flash, readForm } from '#platform/web';
import { fitDay } from '../../actions/timetable/fit-day.ts';
import { rearrange } from '../../actions/timetable/rearrange.ts';
import { dayPaths } from '../../addresses.ts';
import { FittingForm, RearrangementForm } from '../../forms/timetable.ts';
import { eventHere } from '../of-event.ts';
import { undoable } from './said.ts';
import { leastOfMethod } from './slot-method.ts';
import { timetableView } from './timetable-view.tsx';

/** One button each: a slot goes up or down, lasts longer, begins later; the whole day is made to end on time. */
export const arrangingRoutes = (app: App): void => {
  app.put('/events/:event/timetable/slots/:slot/place', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    const slotId = c.req.param('slot');
    const form = await readForm(c, RearrangementForm);
    if (!form.ok) return c.html(await timetableView(c), 422);

    const { seen, ...how } = form.value;
    const decision = await rearrange(db, orMissing(c.var.member), { eventId: event.id, slotId, seen, how }, now);
    if (decision.outcome !== 'rearranged') return c.html(await timetableView(c, { refusal: decision.outcome }), 422);
    const paths = dayPaths(network.slug, event.id).timetable;
    flash(c, undoable(t, paths, t('timetable.rearranged'), decision.act));
    return c.redirect(paths.picked(decision.variantId, slotId), 303);
  });

  app.post('/events/:event/timetable/fitting', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    const form = await readForm(c, FittingForm);
    if (!form.ok) return c.html(await timetableView(c), 422);

    const { variant: variantId, way, seen } = form.value;
    const methods = await methodsOf(db, network.id);
    const fitting = { eventId: event.id, variantId, way, seen, leastOf: leastOfMethod(methods) };
    const decision = await fitDay(db, orMissing(c.var.member), fitting, now);
    if (decision.outcome === 'gone') return c.html(await timetableView(c, { refusal: 'stale' }), 422);
    const paths = dayPaths(network.slug, event.id).timetable;
    flash(c, undoable(t, paths, t('timetable.fitted'), decision.act));
    return c.redirect(paths.variant(variantId), 303);
  });
};
