import type { Context } from 'hono';
import { orMissing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import { type App, coordinatorsOnly, type Env } from '#platform/web';
import { eventPath, planningPath } from '../addresses.ts';
import { nextEditionDay } from '../forms/started-from.ts';
import { type EventFacts, eventOf } from '../store/events.ts';
import { PlanningPage } from '../views/around/planning-page.tsx';

/** What happens before an event and after it, for those who prepare it. */
export const planningRoutes = (app: App): void => {
  app.get('/events/:event/planning', coordinatorsOnly, async (c) => c.html(planningView(c, await eventPlanned(c))));
};

export const eventPlanned = async (c: Context<Env>): Promise<EventFacts> =>
  orMissing(await eventOf(c.var.db, { networkId: c.var.network.id, eventId: c.req.param('event') ?? '' }));

export function planningView(c: Context<Env>, event: EventFacts) {
  const { network, frame, now, t } = c.var;
  const newPath = `/n/${network.slug}/events/new`;
  return (
    <PlanningPage
      frame={frame}
      title={inLanguage(event.title, t.lang).text}
      eventPath={eventPath(network.slug, event.id)}
      path={planningPath(network.slug, event.id)}
      again={{
        copyHref: `${newPath}?from=${event.id}`,
        quarter: { href: `${newPath}?edition=${event.id}&after=quarter`, day: nextEditionDay(event, 3, now) },
        year: { href: `${newPath}?edition=${event.id}`, day: nextEditionDay(event, 12, now) },
      }}
      formKey={c.var.formKey}
    />
  );
}
