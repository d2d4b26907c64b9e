import type { Context } from 'hono';
import { personNames } from '#modules/accounts';
import { toSignIn, withQuery } from '#modules/calendar';
import { idAt } from '#platform/db';
import { liveTopics } from '#platform/live';
import { keepOffline } from '#platform/offline';
import { inLanguage } from '#platform/texts';
import { type App, type Env, readForm } from '#platform/web';
import { press } from '../../actions/live/press.ts';
import { dayPaths } from '../../addresses.ts';
import { isMomentId, PressForm, type PressSaid } from '../../forms/live.ts';
import { closableBefore } from '../../rules/after/when-closed.ts';
import { momentOn } from '../../rules/hours.ts';
import type { PressRefusal } from '../../rules/live/acts.ts';
import { doingOf } from '../../rules/live/doing.ts';
import { movesOf } from '../../rules/live/hurried.ts';
import { courseShown } from '../../rules/live/shown.ts';
import { topicOf } from '../../store/topic.ts';
import { ConsolePage } from '../../views/live/console-page.tsx';
import { clockOf } from './clock-of.ts';
import { type AtConsole, consoleHere, consoleKey } from './keeper.ts';

/** Whoever leads the day: what is on, what comes, and the buttons that move everybody’s clock. */
export const consoleRoutes = (app: App): void => {
  app.get('/events/:event/live', async (c) => {
    const at = await consoleHere(c);
    return at ? c.html(await consoleView(c, at)) : toSignIn(c);
  });

  app.post('/events/:event/live/acts', async (c) => {
    const { db, now, network } = c.var;
    const at = await consoleHere(c);
    if (!at) return toSignIn(c);
    const form = await readForm(c, PressForm);
    if (!form.ok) return c.html(await consoleView(c, at, 'unknown'), 422);

    // Pressed without JavaScript, it is done when it comes.
    const ofDevice = isMomentId(form.key) ? form.key : null;
    const id = ofDevice ?? idAt(now);
    const byForm = ofDevice ? null : { seen: seenIn(form.value) };
    const act = { id, ...doingOf(form.value, at.console.personId) };
    const dayBegins = momentOn(at.event.startsAt, '00:00').getTime();
    const pressed = await press(db, at.console, { act, dayBegins, byForm }, now);
    if (pressed.outcome === 'refused') return c.html(await consoleView(c, at, pressed.reason), 422);
    return c.redirect(withQuery(dayPaths(network.slug, at.event.id).live, { key: at.key }), 303);
  });
};

const seenIn = (said: PressSaid): number | null => ('seen' in said ? (said.seen ?? null) : null);

async function consoleView(c: Context<Env>, { event, key, console }: AtConsole, refused?: PressRefusal | 'unknown') {
  const { db, frame, network, now, origin, t } = c.var;
  const clock = await clockOf(c.var, event);
  const { lead } = clock.shown;
  const names = lead?.personId ? await personNames(db, [lead.personId]) : null;
  const paths = dayPaths(network.slug, event.id);
  keepOffline(c);
  return (
    <ConsolePage
      frame={{ ...frame, live: liveTopics([clock.topic, topicOf(event.id)], now) }}
      paths={paths}
      title={inLanguage(event.title, t.lang).text}
      on={t.day(event.startsAt, { year: true })}
      clock={clock}
      isPast={event.endsAt < closableBefore(now)}
      moves={movesOf(clock.day, now.getTime())}
      course={courseShown(clock.day, now.getTime())}
      lead={
        lead && {
          name: names?.get(lead.personId ?? '') ?? null,
          isMe: lead.personId === console.personId,
          since: new Date(lead.since),
        }
      }
      asLink={key}
      link={key === null ? withQuery(origin + paths.live, { key: consoleKey(event) }) : null}
      refused={refused ?? null}
    />
  );
}
