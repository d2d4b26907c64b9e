import type { Context } from 'hono';
import { Missing, orMissing } from '#platform/missing';
import { inLanguage, type T } from '#platform/texts';
import { type App, coordinatorsOnly, type Env, flash, keepForGuests, type RefilledForm, readForm } from '#platform/web';
import { cancelEvent } from '../../actions/events/cancel-event.ts';
import { cancelFollowing } from '../../actions/events/cancel-following.ts';
import { createEvent } from '../../actions/events/create-event.ts';
import { editEvent } from '../../actions/events/edit-event.ts';
import { editFollowing } from '../../actions/events/edit-following.ts';
import { putBackEvent } from '../../actions/events/put-back-event.ts';
import { eventPath } from '../../addresses.ts';
import { eventForm } from '../../forms/events/event-form.ts';
import { languagesOutOfDate } from '../../forms/events/event-typed.ts';
import { cancellationForm } from '../../forms/registering/registration-form.ts';
import { type EventFacts, eventOf } from '../../store/events/events.ts';
import type { EventContent } from '../../store/events/save-event.ts';
import { CancelPage } from '../../views/events/cancel-page.tsx';
import { onceOf } from '../once-of.ts';
import { documentsChosen, documentsOpened } from './documents-along.ts';
import { continued } from './drafts.tsx';
import { formView, offered } from './event-form-view.tsx';
import { eventAt, eventHere, eventView, isHidden } from './event-view.tsx';
import { followingOf, reachAsked } from './following.ts';
import { startAsked, startedFrom } from './started-from.ts';

export const eventRoutes = (app: App): void => {
  app.get('/events/new', coordinatorsOnly, async (c) =>
    c.html(await formView(c, { event: null, ...((await continued(c, null)) ?? (await startedFrom(c))) })),
  );

  app.post('/events', coordinatorsOnly, async (c) => {
    const { db, now, t, network, member } = c.var;
    const form = await readForm(
      c,
      eventForm({ now, preferred: t.lang, stands: null, offered: await offered(c, null) }),
    );
    if (!form.ok) return c.html(await formView(c, { event: null, refilled: form }), 422);
    const documents = await documentsChosen(c, form.value.content.audience);
    if (documents === null) {
      const problems = { documentsShown: 'calendar.problem.documentsShown' };
      return c.html(await formView(c, { event: null, refilled: { values: form.values, problems } }), 422);
    }
    const start = startAsked(c);
    const asked = {
      once: onceOf(c, form.key),
      pageOf: (id: string) => eventPath(network.slug, id),
      from: start && { ...start, documents },
      draftId: firstOf(form.values._draft),
    };
    const page = await createEvent(db, orMissing(member), form.value.content, asked, now);
    flash(c, { text: t('calendar.said.created') });
    return c.redirect(page, 303);
  });

  app.get('/events/:event', async (c) => {
    const event = await eventHereOrSignIn(c);
    if (event instanceof Response) return event;
    keepForGuests(c);
    return c.html(await eventView(c, event));
  });

  app.get('/events/:event/edit', coordinatorsOnly, async (c) => {
    const event = await stands(c);
    return c.html(await formView(c, { event, ...(await continued(c, event)) }));
  });

  app.patch('/events/:event', coordinatorsOnly, async (c) => {
    const { db, now, t, network, member } = c.var;
    const event = await stands(c);
    const form = await readForm(
      c,
      eventForm({ now, preferred: event.title.lang, stands: event, offered: await offered(c, event) }),
    );
    if (!form.ok)
      return c.html(await formView(c, { event, refilled: form, version: Number(form.values.version) || 0 }), 422);
    const editing = { eventId: event.id, version: form.value.version };
    const following = await reachAsked(c);
    const decision = following
      ? await editFollowing(db, orMissing(member), { ...editing, ...following }, form.value.content, now)
      : await editEvent(db, orMissing(member), editing, form.value.content, now);
    if (decision.outcome === 'seriesChanged') {
      const problems = { reach: 'calendar.problem.seriesChanged' };
      return c.html(await formView(c, { event, refilled: { values: form.values, problems } }), 422);
    }
    if (decision.outcome === 'stale') {
      const refilled = { values: form.values, problems: {} };
      const { event: now, organisers } = decision;
      return c.html(await formView(c, { event: now, organisers, refilled, isStale: true }), 422);
    }
    const said = t(decision.told ? 'calendar.said.changedAndTold' : 'calendar.said.changed');
    const opened = await documentsOpened(c, event, form.value.content.audience);
    flash(c, { text: [said, ...opened, ...leftBehind(t, form.value.content)].join(' ') });
    return c.redirect(eventPath(network.slug, event.id), 303);
  });

  app.get('/events/:event/cancellation', coordinatorsOnly, async (c) => {
    const event = await stands(c);
    // Somebody else was faster, or came back to the form: its page says so, and puts it back.
    if (event.cancelledAt) return c.redirect(eventPath(c.var.network.slug, event.id), 303);
    return c.html(await cancelView(c));
  });

  app.post('/events/:event/cancellation', coordinatorsOnly, async (c) => {
    const { db, now, t, network, member } = c.var;
    const form = await readForm(c, cancellationForm);
    if (!form.ok) return c.html(await cancelView(c, form), 422);
    const eventId = c.req.param('event');
    const reason = form.value.reason ? { lang: t.lang, text: form.value.reason } : null;
    const [cancelling, following] = [{ eventId, version: form.value.version, reason }, await reachAsked(c)];
    const outcome = following
      ? await cancelFollowing(db, orMissing(member), { ...cancelling, ...following }, now)
      : await cancelEvent(db, orMissing(member), cancelling, now);
    if (outcome === 'stale') return c.html(await cancelView(c, { values: form.values, problems: {} }, true), 422);
    const path = eventPath(network.slug, eventId);
    flash(c, {
      text: t('calendar.said.cancelled'),
      undo: {
        action: `${path}/cancellation?_method=delete${following ? '&reach=following' : ''}`,
        label: t('calendar.said.putBack'),
      },
    });
    return c.redirect(path, 303);
  });

  app.delete('/events/:event/cancellation', coordinatorsOnly, async (c) => {
    const { db, now, t, network, member } = c.var;
    const eventId = c.req.param('event');
    const withFollowing = c.req.query('reach') === 'following';
    await putBackEvent(db, orMissing(member), { eventId, withFollowing }, now);
    flash(c, { text: t('calendar.said.isBack') });
    return c.redirect(eventPath(network.slug, eventId), 303);
  });
};

/** A visitor who holds the link of an event for members is asked to sign in; for a stranger it is not there. */
async function eventHereOrSignIn(c: Context<Env>) {
  const event = await eventAt(c);
  if (!isHidden(c, event)) return event;
  if (c.var.person) throw new Missing();
  return c.redirect(`/sign-in?to=${encodeURIComponent(c.req.path)}`, 303);
}

/** What was read in somebody else's calendar is changed there. */
async function stands(c: Context<Env>): Promise<EventFacts> {
  const { db, network } = c.var;
  const event = orMissing(await eventOf(db, { networkId: network.id, eventId: c.req.param('event') ?? '' }));
  if (event.sourceId) throw new Missing();
  return event;
}

const firstOf = (value: string | string[] | undefined): string | null => [value ?? []].flat()[0] ?? null;

/** Which translations did not follow: somebody has to read them again. */
function leftBehind(t: T, content: EventContent): string[] {
  const languages = languagesOutOfDate(content).map((lang) => t(`calendar.language.${lang}`));
  return languages.length > 0 ? [t('calendar.said.leftBehind', { languages: t.list(languages) })] : [];
}

async function cancelView(c: Context<Env>, refilled: RefilledForm | null = null, isStale = false) {
  const { network, frame, t } = c.var;
  const event = await eventHere(c);
  const path = eventPath(network.slug, event.id);
  const title = inLanguage(event.title, t.lang).text;
  return (
    <CancelPage
      frame={frame}
      title={title}
      taken={event.taken}
      version={event.version}
      path={path}
      refilled={refilled}
      isStale={isStale}
      following={await followingOf(c, event)}
    />
  );
}
