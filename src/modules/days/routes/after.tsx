import { eventOf, participantsOf, presenceOf } from '#modules/calendar';
import { inLanguage } from '#platform/texts';
import { type App, membersOnly } from '#platform/web';
import { dayClosed } from '../rules/after/day-figures.ts';
import { firstMeetings } from '../rules/after/first-meetings.ts';
import { closableBefore, isDayOver } from '../rules/after/when-closed.ts';
import { forgottenOn } from '../rules/retention.ts';
import { closedBefore, closedDay, metOn } from '../store/after.ts';
import { AfterPage } from '../views/after/after-page.tsx';
import { NotYetPage } from '../views/after/not-yet-page.tsx';
import { dayHere } from './of-event.ts';

export const afterRoutes = (app: App): void => {
  app.get('/events/:event/after', membersOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const { event, day, shown } = await dayHere(c);
    if (!isDayOver(day, now)) return c.html(<NotYetPage {...shown} />);

    const which = { networkId: network.id, eventId: event.id };
    const [kept, earlier] = await Promise.all([closedDay(db, which), closedBefore(db, which, event.startsAt)]);
    const closed = kept ?? dayClosed(day, await participantsOf(db, which), await presenceOf(db, which));
    const [last] = earlier;
    const [met, before] = await Promise.all([
      metOn(
        db,
        network.id,
        earlier.map(({ eventId }) => eventId),
      ),
      last ? eventOf(db, { networkId: network.id, eventId: last.eventId }) : null,
    ]);
    const forgotten = forgottenOn(day.rounds.at(-1)?.startsAt ?? event.startsAt);
    return c.html(
      <AfterPage
        {...shown}
        startsAt={event.startsAt}
        figures={closed.figures}
        organisations={firstMeetings(closed.met, last ? met : null)}
        days={earlier.length}
        before={last && before ? { ...last, title: inLanguage(before.title, t.lang).text } : null}
        mayChange={kept === null && event.endsAt > closableBefore(now)}
        forgotten={{ on: forgotten, isPast: forgotten <= now }}
      />,
    );
  });
};
