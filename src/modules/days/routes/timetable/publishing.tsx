import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, flash } from '#platform/web';
import { publishTimetable } from '../../actions/timetable/publish-timetable.ts';
import { dayPaths } from '../../addresses.ts';
import { eventHere } from '../of-event.ts';

/** Whether the public page of the event says titles and hours. */
export const publishingRoutes = (app: App): void => {
  app.put('/events/:event/timetable/publication', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    await publishTimetable(db, orMissing(c.var.member), { eventId: event.id, isPublic: true }, now);
    const paths = dayPaths(network.slug, event.id).timetable;
    flash(c, {
      text: t('timetable.published'),
      undo: { action: `${paths.publication}?_method=delete`, label: t('days.undo') },
    });
    return c.redirect(paths.page, 303);
  });

  app.delete('/events/:event/timetable/publication', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    await publishTimetable(db, orMissing(c.var.member), { eventId: event.id, isPublic: false }, now);
    const paths = dayPaths(network.slug, event.id).timetable;
    flash(c, {
      text: t('timetable.unpublished'),
      undo: { action: `${paths.publication}?_method=put`, label: t('days.undo') },
    });
    return c.redirect(paths.page, 303);
  });
};
