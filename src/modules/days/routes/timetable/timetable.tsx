import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, flash, membersOnly } from '#platform/web';
import { undoTimetable } from '../../actions/timetable/undo-timetable.ts';
import { dayPaths } from '../../addresses.ts';
import { eventHere } from '../of-event.ts';
import { undoable } from './said.ts';
import { timetableView } from './timetable-view.tsx';

export const timetableRoutes = (app: App): void => {
  app.get('/events/:event/timetable', membersOnly, async (c) => c.html(await timetableView(c)));

  app.delete('/events/:event/timetable/acts/:act{\\d+}', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    const number = Number(c.req.param('act'));
    const decision = await undoTimetable(db, orMissing(c.var.member), { eventId: event.id, number }, now);
    const paths = dayPaths(network.slug, event.id).timetable;
    if (decision.outcome === 'refused') {
      flash(c, { text: t(`timetable.undo.${decision.reason}`) });
      return c.redirect(paths.page, 303);
    }
    flash(c, undoable(t, paths, t('timetable.undone'), decision.act));
    return c.redirect(paths.variant(decision.variantId), 303);
  });
};
