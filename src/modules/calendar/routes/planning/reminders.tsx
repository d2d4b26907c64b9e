import type { Context } from 'hono';
import { z } from 'zod';
import { orMissing } from '#platform/missing';
import { inLanguage, textsIn } from '#platform/texts';
import { type App, coordinatorsOnly, type Env, flash, type RefilledForm, readForm, theirWords } from '#platform/web';
import { changeReminder } from '../../actions/planning/change-reminder.ts';
import { removeReminder } from '../../actions/planning/remove-reminder.ts';
import { writeReminder } from '../../actions/planning/write-reminder.ts';
import { planningPath } from '../../addresses.ts';
import { reminderForm, reminderTyped } from '../../forms/planning/reminder-form.ts';
import { dayOf } from '../../rules/moment.ts';
import type { EventFacts } from '../../store/events/events.ts';
import { type Reminder, reminderOf } from '../../store/planning/reminders.ts';
import { ReminderPage } from '../../views/planning/reminder-page.tsx';
import { usualReminder } from '../../words/day-plan.ts';
import { eventPlanned } from '../events/event-planned.ts';
import { onceOf } from '../once-of.ts';

/** Reminders of an event, each with words of its own. */
export const reminderRoutes = (app: App): void => {
  app.get('/events/:event/planning/reminders/new', coordinatorsOnly, async (c) =>
    c.html(reminderView(c, { event: await eventPlanned(c), reminder: null })),
  );

  app.post('/events/:event/planning/reminders', coordinatorsOnly, async (c) => {
    const { db, now, t, network, member } = c.var;
    const event = await eventPlanned(c);
    const page = planningPath(network.slug, event.id);
    const form = await readForm(c, reminderForm({ event, before: null, preferred: t.lang, now }));
    if (!form.ok) return c.html(reminderView(c, { event, reminder: null, refilled: form }), 422);
    const writing = { eventId: event.id, content: form.value.content };
    await writeReminder(db, orMissing(member), writing, { once: onceOf(c, form.key), page }, now);
    flash(c, { text: t('calendar.reminder.said.written') });
    return c.redirect(page, 303);
  });

  app.post('/events/:event/planning/usual-reminder', coordinatorsOnly, async (c) => {
    const { db, now, t, network, member } = c.var;
    const event = await eventPlanned(c);
    const page = planningPath(network.slug, event.id);
    const form = await readForm(c, z.object({}));
    const content = usualReminder({ lang: t.lang, texts: network.languages.map(textsIn) });
    const asked = { once: onceOf(c, form.ok ? form.key : null), page };
    await writeReminder(db, orMissing(member), { eventId: event.id, content }, asked, now);
    flash(c, { text: t('calendar.reminder.said.written') });
    return c.redirect(page, 303);
  });

  app.get('/events/:event/planning/reminders/:reminder', coordinatorsOnly, async (c) => {
    const event = await eventPlanned(c);
    return c.html(reminderView(c, { event, reminder: await reminderHere(c, event) }));
  });

  app.patch('/events/:event/planning/reminders/:reminder', coordinatorsOnly, async (c) => {
    const { db, now, t, network, member } = c.var;
    const event = await eventPlanned(c);
    const reminder = await reminderHere(c, event);
    const form = await readForm(c, reminderForm({ event, before: reminder.words, preferred: t.lang, now }));
    if (!form.ok) return c.html(reminderView(c, { event, reminder, refilled: form }), 422);
    const changing = { eventId: event.id, reminderId: reminder.id, ...form.value };
    const decision = await changeReminder(db, orMissing(member), changing);
    if (decision.outcome === 'stale') {
      const refilled = { values: form.values, problems: {} };
      return c.html(reminderView(c, { event, reminder: decision.reminder, refilled, isStale: true }), 422);
    }
    if (decision.outcome === 'sent')
      return c.html(reminderView(c, { event, reminder: await reminderHere(c, event) }), 422);
    flash(c, { text: t('calendar.reminder.said.changed') });
    return c.redirect(planningPath(network.slug, event.id), 303);
  });

  app.delete('/events/:event/planning/reminders/:reminder', coordinatorsOnly, (c) => stand(c, c.var.now));
  app.post('/events/:event/planning/reminders/:reminder', coordinatorsOnly, (c) => stand(c, null));
};

/** Taken away, or put back. */
async function stand(c: Context<Env>, removedAt: Date | null) {
  const { db, t, network, member } = c.var;
  const [eventId, reminderId] = [c.req.param('event') ?? '', c.req.param('reminder') ?? ''];
  await removeReminder(db, orMissing(member), { eventId, reminderId, removedAt });
  const page = planningPath(network.slug, eventId);
  flash(
    c,
    removedAt
      ? {
          text: t('calendar.reminder.said.removed'),
          undo: { action: `${page}/reminders/${reminderId}`, label: t('calendar.said.undo') },
        }
      : { text: t('calendar.reminder.said.back') },
  );
  return c.redirect(page, 303);
}

const reminderHere = async (c: Context<Env>, { networkId, id: eventId }: EventFacts): Promise<Reminder> =>
  orMissing(await reminderOf(c.var.db, { networkId, eventId, reminderId: c.req.param('reminder') ?? '' }));

type Formed = { event: EventFacts; reminder: Reminder | null; refilled?: RefilledForm; isStale?: boolean };

function reminderView(c: Context<Env>, { event, reminder, refilled, isStale }: Formed) {
  const { network, frame, t } = c.var;
  const page = planningPath(network.slug, event.id);
  const stands = reminder ? reminderTyped(reminder) : {};
  return (
    <ReminderPage
      frame={frame}
      eventTitle={inLanguage(event.title, t.lang).text}
      languages={network.languages}
      edited={reminder && { version: reminder.version, stands, isSent: reminder.sentFor === dayOf(event.startsAt) }}
      theirs={isStale && refilled ? theirWords(stands, refilled.values) : []}
      refilled={refilled ?? null}
      action={reminder ? `${page}/reminders/${reminder.id}` : `${page}/reminders`}
      back={page}
      formKey={c.var.formKey}
    />
  );
}
