import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, flash, readForm } from '#platform/web';
import { confirmPart } from '../../actions/events/confirm-part.ts';
import { eventPath } from '../../addresses.ts';
import { confirmationForm } from '../../forms/events/confirmation-form.ts';
import { eventHere, eventView } from './event-view.tsx';

export const confirmationRoutes = (app: App): void => {
  app.post('/events/:event/confirmations', coordinatorsOnly, async (c) => {
    const { db, now, t, network, member } = c.var;
    const form = await readForm(c, confirmationForm);
    const eventId = c.req.param('event');
    const outcome = form.ok ? await confirmPart(db, orMissing(member), { eventId, ...form.value }, now) : 'stale';
    if (outcome === 'stale') return c.html(await eventView(c, await eventHere(c), { isStale: true }), 422);
    if (outcome === 'confirmed') flash(c, { text: t('calendar.said.confirmed') });
    return c.redirect(eventPath(network.slug, eventId), 303);
  });
};
