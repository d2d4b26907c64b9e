import type { Context } from 'hono';
import { personNames } from '#modules/accounts';
import { liveTopics } from '#platform/live';
import { undecidedOccasions } from '#platform/mail';
import { inLanguage } from '#platform/texts';
import { type App, coordinatorsOnly, type Env } from '#platform/web';
import { eventPath, planningPath } from '../../addresses.ts';
import { nextEditionDay } from '../../forms/events/started-from.ts';
import { eventReminder, reminderOccasion } from '../../mails/kinds.ts';
import { dayOf } from '../../rules/moment.ts';
import { reminderAt, whyNeverDue } from '../../rules/planning/reminder.ts';
import type { EventFacts } from '../../store/events/events.ts';
import { peopleComing } from '../../store/people/people-coming.ts';
import { remindersOf } from '../../store/planning/reminders.ts';
import { tasksOf } from '../../store/planning/tasks.ts';
import { PlanningPage } from '../../views/planning/planning-page.tsx';
import type { ReminderListed } from '../../views/planning/reminders-section.tsx';
import { eventPlanned } from '../events/event-planned.ts';
import { tasksListed } from './tasks-listed.ts';

/** What happens before an event and after it, for those who prepare it. */
export const planningRoutes = (app: App): void => {
  app.get('/events/:event/planning', coordinatorsOnly, async (c) => {
    const { db, network, frame, now, t } = c.var;
    const event = await eventPlanned(c);
    const which = { networkId: network.id, eventId: event.id };
    const [tasks, coming] = await Promise.all([tasksOf(db, which), peopleComing(db, which)]);
    const names = await personNames(
      db,
      tasks.flatMap(({ ownerId }) => ownerId ?? []),
    );
    const usual = { daysBefore: 1, clock: '16:00' };
    return c.html(
      <PlanningPage
        frame={{ ...frame, live: liveTopics([`event:${event.id}`], now) }}
        title={inLanguage(event.title, t.lang).text}
        eventPath={eventPath(network.slug, event.id)}
        path={planningPath(network.slug, event.id)}
        tasks={tasksListed(t, { event, tasks, names, now })}
        coming={coming}
        hasPlan={event.kind === 'day'}
        reminders={await remindersListed(c, event)}
        canHaveUsual={whyNeverDue(usual, event, now) === null}
        again={againFrom(c, event)}
        formKey={c.var.formKey}
      />,
    );
  });
};

async function remindersListed(c: Context<Env>, event: EventFacts): Promise<ReminderListed[]> {
  const { db, network, t } = c.var;
  const reminders = await remindersOf(db, { networkId: network.id, eventId: event.id });
  const day = dayOf(event.startsAt);
  const occasions = reminders.map(({ id }) => reminderOccasion(id, day));
  const undecided = await undecidedOccasions(db, eventReminder, occasions);
  return reminders.map((reminder) => ({
    id: reminder.id,
    at: reminderAt(reminder, event),
    words: inLanguage(reminder.words, t.lang).text,
    sentAt: reminder.sentFor === day ? reminder.sentAt : null,
    isUncertain: undecided.has(reminderOccasion(reminder.id, day)),
  }));
}

function againFrom(c: Context<Env>, event: EventFacts) {
  const { network, now } = c.var;
  const newPath = `/n/${network.slug}/events/new`;
  return {
    repeatHref: event.fuzzyWhen ? null : `${eventPath(network.slug, event.id)}/series`,
    copyHref: `${newPath}?from=${event.id}`,
    quarter: { href: `${newPath}?edition=${event.id}&after=quarter`, day: nextEditionDay(event, 3, now) },
    year: { href: `${newPath}?edition=${event.id}`, day: nextEditionDay(event, 12, now) },
  };
}
