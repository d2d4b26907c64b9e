import { orMissing } from '#platform/missing';
import { type App, keepForGuests } from '#platform/web';
import { liveDayOf } from '../../store/live/live-day.ts';
import { clockSealed } from './clock-of.ts';

/**
 * What every clock asks: what time it is, and what it follows from. Both are asked without a cookie: nobody is looked up,
 * and the second is answered from what was answered before until something is written.
 */
export const clockRoutes = (app: App): void => {
  app.get('/time', (c) => {
    c.header('Cache-Control', 'no-store');
    return c.text(String(c.var.clock().getTime()));
  });

  app.get('/clock/:seal', async (c) => {
    const { db, now, t } = c.var;
    const { networkId, eventId, startsAt } = orMissing(clockSealed(c.req.param('seal'), now));
    c.header('X-Robots-Tag', 'noindex');
    keepForGuests(c);
    return c.json(await liveDayOf(db, { networkId, eventId, startsAt: new Date(startsAt), lang: t.lang }));
  });
};
