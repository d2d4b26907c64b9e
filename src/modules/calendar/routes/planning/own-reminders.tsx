import type { Context } from 'hono';
import { type App, type Env, flash } from '#platform/web';
import { silenceReminders } from '../../actions/planning/silence-reminders.ts';
import { sealedHere } from '../registering/sealed-here.ts';

/** Whoever holds the link of a registration has had enough of reminders of this event, or wants them again. */
export const ownReminderRoutes = (app: App): void => {
  app.delete('/events/:event/registrations/:seal/reminders', (c) => silence(c, c.var.now));
  app.post('/events/:event/registrations/:seal/reminders', (c) => silence(c, null));
};

async function silence(c: Context<Env>, at: Date | null) {
  const { which } = await sealedHere(c);
  await silenceReminders(c.var.db, which, at);
  flash(c, { text: c.var.t(at ? 'calendar.reminder.said.silent' : 'calendar.reminder.said.again') });
  return c.redirect(c.req.path.replace(/\/reminders$/, ''), 303);
}
