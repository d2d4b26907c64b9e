import type { Context } from 'hono';
import { Missing, orMissing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import { type App, coordinatorsOnly, type Env, flash, type RefilledForm, readForm } from '#platform/web';
import { repeatEvent } from '../../actions/events/repeat-event.ts';
import { eventPath, planningPath } from '../../addresses.ts';
import { datesForm, repeatForm } from '../../forms/events/repeat-form.ts';
import { dayOf } from '../../rules/moment.ts';
import { onDay } from '../../rules/planning/moved-event.ts';
import { daysOf } from '../../rules/planning/repeat.ts';
import type { EventFacts } from '../../store/events/events.ts';
import { datesOfSeries } from '../../store/events/series.ts';
import { SeriesPage } from '../../views/planning/series-page.tsx';
import { eventPlanned } from './event-planned.ts';

/** The same event on several days: shown first, then made. */
export const seriesRoutes = (app: App): void => {
  app.get('/events/:event/series', coordinatorsOnly, async (c) => {
    const event = await eventOnItsDay(c);
    const asked = c.req.query();
    if (!asked.every) return c.html(await seriesView(c, event, {}));
    const rule = repeatForm(c.var.now).safeParse(withoutEmpty(asked));
    if (rule.success)
      return c.html(await seriesView(c, event, { values: asked, days: daysOf(dayOf(event.startsAt), rule.data) }));
    const problems = Object.fromEntries(rule.error.issues.map(({ path, message }) => [String(path[0]), message]));
    return c.html(await seriesView(c, event, { refilled: { values: asked, problems } }), 422);
  });

  app.post('/events/:event/series', coordinatorsOnly, async (c) => {
    const { db, now, t, network, member } = c.var;
    const event = await eventOnItsDay(c);
    const form = await readForm(c, repeatForm(now));
    const ticked = await readForm(c, datesForm);
    if (!form.ok) return c.html(await seriesView(c, event, { refilled: form }), 422);
    const shown = daysOf(dayOf(event.startsAt), form.value);
    const again = { values: form.values, days: shown };
    if (!ticked.ok) return c.html(await seriesView(c, event, again), 422);
    const days = [ticked.value.on ?? []].flat().filter((day) => shown.includes(day));
    const repeating = { eventId: event.id, version: ticked.value.version, days };
    if (days.length === 0) return c.html(await seriesView(c, event, { ...again, problem: 'none' }), 422);
    const decision = await repeatEvent(db, orMissing(member), repeating, now);
    if (decision.outcome !== 'made')
      return c.html(await seriesView(c, await eventPlanned(c), { ...again, problem: decision.outcome }), 422);
    flash(c, { text: t('calendar.series.said.made', { count: decision.count }) });
    return c.redirect(eventPath(network.slug, event.id), 303);
  });
};

/** What has no day yet has none to count from. */
async function eventOnItsDay(c: Context<Env>): Promise<EventFacts> {
  const event = await eventPlanned(c);
  if (event.fuzzyWhen) throw new Missing();
  return event;
}

const withoutEmpty = (query: Record<string, string>) =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value.trim() !== ''));

type Again = {
  values?: RefilledForm['values'];
  refilled?: RefilledForm;
  days?: readonly string[];
  problem?: 'none' | 'stale' | 'full';
};

async function seriesView(c: Context<Env>, event: EventFacts, { values, refilled, days, problem }: Again) {
  const { db, network, frame, now, t } = c.var;
  const there = new Set((await datesOfSeries(db, event)).map(dayOf));
  const path = `${eventPath(network.slug, event.id)}/series`;
  return (
    <SeriesPage
      frame={frame}
      eventTitle={inLanguage(event.title, t.lang).text}
      first={event}
      version={event.version}
      refilled={refilled ?? (values ? { values, problems: {} } : null)}
      dates={
        days
          ? days.map((day) => ({
              day,
              ...onDay(event, day),
              isThere: there.has(day),
              isOver: onDay(event, day).startsAt < now,
            }))
          : null
      }
      problem={problem ?? null}
      path={path}
      back={planningPath(network.slug, event.id)}
    />
  );
}
