import { organisationNames } from '#modules/accounts';
import { spaceOf } from '#modules/networks';
import { liveTopics } from '#platform/live';
import { Missing } from '#platform/missing';
import { inLanguage, nameIn } from '#platform/texts';
import { type App, membersOnly, type RefilledForm, readForm } from '#platform/web';
import { invite } from '../actions/invite.ts';
import { noteAttendance, noteSomebody } from '../actions/note-attendance.ts';
import { sendAgenda } from '../actions/send-agenda.ts';
import { meetingPath } from '../addresses.ts';
import { InviteForm, NoteForm, peopleTyped, SomebodyForm } from '../forms/attendance-form.ts';
import { organisationsThere, presenceOf } from '../rules/attendance.ts';
import { mayLead, mayRun } from '../rules/may.ts';
import { agendaOf } from '../store/agenda.ts';
import { type Attendance, attendanceOf } from '../store/attendance.ts';
import type { Meeting } from '../store/meetings.ts';
import { AttendancePage } from '../views/attendance-page.tsx';
import type { AttendeeShown } from '../views/attendance-shown.ts';
import { SendingPage } from '../views/sending-page.tsx';
import { meetingWhen } from '../words/when.ts';
import { asMember, type Here, idOf, meetingHere, memberTyped, peopleHere, tell } from './here.ts';

/** Who is asked, who comes, who is there. */
export const attendanceRoutes = (app: App): void => {
  app.get('/meetings/:meeting/attendance', membersOnly, async (c) =>
    c.html(await attendanceView(c, await meetingHere(c))),
  );

  app.post('/meetings/:meeting/invitations', membersOnly, async (c) => {
    const { db, t, now } = c.var;
    const meeting = await meetingHere(c);
    if (!mayLead(meeting, asMember(c))) throw new Missing();
    const form = await readForm(c, InviteForm);
    if (!form.ok) return c.html(await attendanceView(c, meeting, { inviting: form }), 422);
    const typed = peopleTyped(form.value.people ?? '');
    const found = await Promise.all(
      typed.map(async (one) => ({ ...one, id: await memberTyped(c, one.email ?? one.name) })),
    );
    const unknown = found.filter(({ id, email }) => id === null && email === null);
    const whole = form.value.whom === 'whole';
    if (unknown.length > 0 || (!whole && typed.length === 0)) {
      const problems = { people: 'meetings.problem.people' };
      const inviting = { values: form.values, problems };
      return c.html(await attendanceView(c, meeting, { inviting, unknown: unknown.map(({ name }) => name) }), 422);
    }
    const inviting = {
      eventId: meeting.eventId,
      whole,
      personIds: found.flatMap(({ id }) => id ?? []),
      others: found.flatMap(({ id, name, email }) => (id === null && email !== null ? [{ name, email }] : [])),
    };
    const { letters, isOver } = await invite(db, asMember(c), inviting, now);
    tell(c, isOver ? t('meetings.said.over') : t('meetings.said.invited', { count: letters }));
    return c.redirect(here(c, meeting), 303);
  });

  app.post('/meetings/:meeting/attendance', membersOnly, async (c) => {
    const { db, now } = c.var;
    const meeting = await meetingHere(c);
    if (!mayRun(meeting, asMember(c))) throw new Missing();
    const form = await readForm(c, SomebodyForm);
    if (!form.ok) return c.html(await attendanceView(c, meeting, { adding: form }), 422);
    const { name, organisation = null, email = null, item = null } = form.value;
    const personId = await memberTyped(c, email ?? name);
    const who = { personId, name, organisationName: organisation, email, agendaItemId: item };
    await noteSomebody(db, asMember(c), { eventId: meeting.eventId, who }, now);
    return c.redirect(here(c, meeting), 303);
  });

  app.post('/meetings/:meeting/attendance/:attendance', membersOnly, async (c) => {
    const { db, t, now } = c.var;
    const meeting = await meetingHere(c);
    if (!mayRun(meeting, asMember(c))) throw new Missing();
    const form = await readForm(c, NoteForm);
    const noting = { eventId: meeting.eventId, attendanceId: idOf(c, 'attendance') };
    if (form.ok && (await noteAttendance(db, asMember(c), { ...noting, ...form.value }, now)) === 'noted')
      tell(c, t('meetings.said.notedBefore'));
    return c.redirect(`${here(c, meeting)}#a-${noting.attendanceId}`, 303);
  });

  app.get('/meetings/:meeting/sending', membersOnly, async (c) => {
    const { db, t, network, frame } = c.var;
    const meeting = await meetingHere(c);
    if (!mayLead(meeting, asMember(c)) || meeting.event.cancelledAt) throw new Missing();
    const people = await attendanceOf(db, meeting);
    const reached = people.filter(({ state, email }) => email !== null && state !== 'excused');
    return c.html(
      <SendingPage
        frame={frame}
        title={inLanguage(meeting.event.title, t.lang).text}
        path={meetingPath(network.slug, meeting.eventId)}
        names={reached.map(({ name }) => name)}
      />,
    );
  });

  app.post('/meetings/:meeting/sending', membersOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const eventId = idOf(c, 'meeting');
    const count = await sendAgenda(db, asMember(c), eventId, now);
    tell(c, t('meetings.said.sent', { count }));
    return c.redirect(meetingPath(network.slug, eventId), 303);
  });
};

const here = (c: Here, { eventId }: Meeting) => `${meetingPath(c.var.network.slug, eventId)}/attendance`;

type View = { inviting?: RefilledForm | null; adding?: RefilledForm | null; unknown?: readonly string[] };

async function attendanceView(c: Here, meeting: Meeting, { inviting = null, adding = null, unknown = [] }: View = {}) {
  const { db, t, now, network, frame, member, formKey } = c.var;
  const { event, eventId } = meeting;
  const [people, items, names, space] = await Promise.all([
    attendanceOf(db, meeting),
    agendaOf(db, meeting),
    peopleHere(c),
    event.spaceId ? spaceOf(db, { networkId: network.id, spaceId: event.spaceId }) : null,
  ]);
  const shown = await attendeesShown(
    c,
    people,
    new Map(items.map(({ id, title }) => [id, inLanguage(title, t.lang).text])),
  );
  const isOver = event.endsAt < now || event.cancelledAt !== null;
  return (
    <AttendancePage
      frame={{ ...frame, live: liveTopics([`meeting:${eventId}`], now) }}
      title={inLanguage(event.title, t.lang).text}
      when={meetingWhen(t, event, now)}
      path={meetingPath(network.slug, eventId)}
      people={shown}
      organisations={organisationsThere(shown)}
      isOver={event.endsAt < now}
      mayLead={mayLead(meeting, member) && !isOver}
      mayRun={mayRun(meeting, member) && event.cancelledAt === null}
      whole={space ? nameIn(t, space.name) : null}
      items={items
        .filter(({ state }) => state !== 'carried')
        .map(({ id, title }) => ({ value: id, label: inLanguage(title, t.lang).text }))}
      names={names}
      unknown={unknown}
      inviting={inviting}
      adding={adding}
      formKey={formKey}
    />
  );
}

async function attendeesShown(
  c: Here,
  people: readonly Attendance[],
  titles: ReadonlyMap<string, string>,
): Promise<AttendeeShown[]> {
  const { db, t } = c.var;
  const names = await organisationNames(db, [...new Set(people.flatMap(({ organisationId }) => organisationId ?? []))]);
  const byId = new Map(people.map((one) => [one.id, one.name]));
  return people.map((one) => {
    const known = one.organisationId ? names.get(one.organisationId) : undefined;
    return {
      id: one.id,
      name: one.name || t('meetings.attendance.somebody'),
      organisation: known ? nameIn(t, known) : one.organisationName,
      state: one.state,
      presence: presenceOf(one),
      forPoint: one.agendaItemId ? (titles.get(one.agendaItemId) ?? null) : null,
      replaces: one.replacesId ? (byId.get(one.replacesId) ?? null) : null,
    };
  });
}
