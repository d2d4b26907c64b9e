import { z } from 'zod';
import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, flash, readForm } from '#platform/web';
import { keepTemplate } from '../../actions/events/keep-template.ts';
import { removeTemplate } from '../../actions/events/remove-template.ts';
import { templatesPath } from '../../addresses.ts';
import { templatesOf } from '../../store/events/templates.ts';
import { TemplatesPage } from '../../views/planning/templates-page.tsx';
import { onceOf } from '../once-of.ts';

/** Events kept to start others from. */
export const templateRoutes = (app: App): void => {
  app.get('/event-templates', coordinatorsOnly, async (c) => {
    const { db, network, frame } = c.var;
    return c.html(
      <TemplatesPage
        frame={frame}
        templates={await templatesOf(db, network.id)}
        path={templatesPath(network.slug)}
        newPath={`/n/${network.slug}/events/new`}
      />,
    );
  });

  app.post('/events/:event/template', coordinatorsOnly, async (c) => {
    const { db, now, t, network, member } = c.var;
    const form = await readForm(c, z.object({}));
    const asked = { once: onceOf(c, form.ok ? form.key : null), page: templatesPath(network.slug) };
    const page = await keepTemplate(db, orMissing(member), { eventId: c.req.param('event') }, asked, now);
    flash(c, { text: t('calendar.template.said.kept') });
    return c.redirect(page, 303);
  });

  app.delete('/event-templates/:template', coordinatorsOnly, async (c) => {
    const { db, t, network, member } = c.var;
    await removeTemplate(db, orMissing(member), c.req.param('template'));
    flash(c, { text: t('calendar.template.said.removed') });
    return c.redirect(templatesPath(network.slug), 303);
  });
};
