import { liveTopics } from '#platform/live';
import { Missing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import { type App, membersOnly, readForm } from '#platform/web';
import { run } from '../actions/run.ts';
import { sayWhatWasDone } from '../actions/say-what-was-done.ts';
import { meetingPath } from '../addresses.ts';
import { mayWriteNow } from '../event-minutes.tsx';
import { DoneForm } from '../forms/done-form.ts';
import { RunForm } from '../forms/run-form.ts';
import { minutesPaths } from '../minutes-addresses.ts';
import { spentUntil } from '../rules/carry.ts';
import { mayRun } from '../rules/may.ts';
import { plusMinutes } from '../rules/moment.ts';
import { minutesLeft, openOf } from '../rules/running.ts';
import { minutesOf } from '../store/minutes/minutes.ts';
import { RunningPage } from '../views/running-page.tsx';
import { agendaShown } from './agenda-shown.ts';
import { asMember, idOf, meetingHere, tell } from './here.ts';

/** The meeting as it goes: from point to point, each with its time. Everybody follows, some lead. */
export const runningRoutes = (app: App): void => {
  app.get('/meetings/:meeting/running', membersOnly, async (c) => {
    const { db, t, now, network, frame } = c.var;
    const meeting = await meetingHere(c);
    const agenda = await agendaShown(c, meeting);
    const open = openOf(agenda.items);
    const hasBegun = meeting.event.startsAt <= now || agenda.items.some(({ openedAt }) => openedAt !== null);
    const endsAt = plusMinutes(now, minutesLeft(agenda.items, now));
    const notes = await mayWriteNow(db, asMember(c), meeting, await minutesOf(db, meeting));
    return c.html(
      <RunningPage
        frame={{ ...frame, live: liveTopics([`meeting:${meeting.eventId}`], now) }}
        title={inLanguage(meeting.event.title, t.lang).text}
        path={meetingPath(network.slug, meeting.eventId)}
        noteHref={notes ? minutesPaths(network.slug, meeting.eventId).live : null}
        agenda={agenda}
        open={open && { item: open, spent: spentUntil(open, now) }}
        left={hasBegun ? { endsAt, isLate: endsAt > meeting.event.endsAt, planned: meeting.event.endsAt } : null}
        mayRun={mayRun(meeting, asMember(c)) && meeting.event.cancelledAt === null}
      />,
    );
  });

  app.post('/meetings/:meeting/running', membersOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const eventId = idOf(c, 'meeting');
    const form = await readForm(c, RunForm);
    if (!mayRun(await meetingHere(c), asMember(c))) throw new Missing();
    if (form.ok) {
      const { act, item = null, seen = null } = form.value;
      const outcome = await run(db, asMember(c), { eventId, act, itemId: item, seen }, now);
      if (outcome === 'moved') tell(c, t('meetings.run.moved'));
    }
    return c.redirect(`${meetingPath(network.slug, eventId)}/running`, 303);
  });

  app.post('/meetings/:meeting/dealt-with', membersOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const eventId = idOf(c, 'meeting');
    const form = await readForm(c, DoneForm);
    const dealtWith = (form.ok && form.value.done) || [];
    const outcome = await sayWhatWasDone(db, asMember(c), { eventId, dealtWith }, now);
    tell(c, t(outcome === 'said' ? 'meetings.said.afterwards' : 'meetings.said.answered'));
    return c.redirect(`${meetingPath(network.slug, eventId)}#agenda`, 303);
  });
};
