import { placeWords } from '#modules/calendar';
import { Missing, orMissing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import { type App, addressLimit, type RefilledForm, readForm } from '#platform/web';
import { sayWhether } from '../actions/say-whether.ts';
import { attendancePath } from '../addresses.ts';
import { openAttendanceSeal } from '../answer-seal.ts';
import { WhetherForm } from '../forms/attendance-form.ts';
import { mayAnswer } from '../rules/attendance.ts';
import { agendaOf } from '../store/agenda.ts';
import { type Attendance, attendeeOf } from '../store/attendance.ts';
import { type Meeting, meetingOf } from '../store/meetings.ts';
import { WhetherPage } from '../views/whether-page.tsx';
import { meetingWhen } from '../words/when.ts';
import { type Here, tell } from './here.ts';

/** Whether somebody comes, said by the link of their invitation. Reading it changes nothing. */
export const whetherRoutes = (app: App): void => {
  const often = addressLimit('meetingAnswer', { points: 120, seconds: 300 });

  app.get('/meetings/answers/:seal', often, async (c) => c.html(await whetherView(c, await invitedHere(c))));

  app.post('/meetings/answers/:seal', often, async (c) => {
    const { db, t, now, network } = c.var;
    const invited = await invitedHere(c);
    const form = await readForm(c, WhetherForm);
    if (!form.ok) return c.html(await whetherView(c, invited, form), 422);
    const { answer, name = '', email = '' } = form.value;
    const { networkId, eventId } = invited.meeting;
    const saying = {
      networkId,
      eventId,
      attendanceId: invited.person.id,
      answer,
      replacement: answer === 'replaced' ? { name, email } : null,
    };
    const outcome = await sayWhether(db, saying, now);
    tell(c, outcome === 'over' ? t('meetings.said.over') : t(`meetings.said.whether.${answer}`));
    return c.redirect(attendancePath(network.slug, c.req.param('seal')), 303);
  });
};

type Invited = { meeting: Meeting; person: Attendance };

async function invitedHere(c: Here): Promise<Invited> {
  const { db, now, network } = c.var;
  const right = orMissing(openAttendanceSeal(c.req.param('seal') ?? '', now));
  if (right.networkId !== network.id) throw new Missing();
  const [meeting, person] = await Promise.all([meetingOf(db, right), attendeeOf(db, right)]);
  return { meeting: orMissing(meeting), person: orMissing(person) };
}

/** Somebody from outside sees the point they come for, and no other. */
async function whetherView(c: Here, { meeting, person }: Invited, refilled: RefilledForm | null = null) {
  const { db, t, now, network, frame } = c.var;
  const { event } = meeting;
  const items = (await agendaOf(db, meeting)).filter(({ id, state }) =>
    person.agendaItemId ? id === person.agendaItemId : state !== 'carried',
  );
  const place = placeWords(t, { ...event, isOnline: event.onlineAddress !== null });
  return (
    <WhetherPage
      frame={frame}
      title={inLanguage(event.title, t.lang).text}
      when={[meetingWhen(t, event, now), place].filter(Boolean).join(', ')}
      purpose={meeting.purpose && !person.agendaItemId ? inLanguage(meeting.purpose, t.lang).text : null}
      name={person.name}
      said={person.saidAt ? (person.state === 'excused' ? 'excused' : 'coming') : null}
      isForOnePoint={person.agendaItemId !== null}
      items={items.map(({ title, kind, minutes }) => ({ title: inLanguage(title, t.lang), kind, minutes }))}
      isCancelled={event.cancelledAt !== null}
      mayAnswer={mayAnswer(event, now)}
      action={attendancePath(network.slug, c.req.param('seal') ?? '')}
      refilled={refilled}
    />
  );
}
