import { placeWords } from '#modules/calendar';
import { spaceOf } from '#modules/networks';
import { liveTopics } from '#platform/live';
import { Missing } from '#platform/missing';
import { inLanguage, nameIn } from '#platform/texts';
import { type App, membersOnly, type RefilledForm, readForm } from '#platform/web';
import { addItem } from '../actions/add-item.ts';
import { answerProposal } from '../actions/answer-proposal.ts';
import { placeItem } from '../actions/place-item.ts';
import { eventPagePath, meetingPath, meetingsPath, seriesPath } from '../addresses.ts';
import { minutesPart } from '../event-minutes.tsx';
import { ItemForm, PlaceForm, ProposalForm } from '../forms/item-form.ts';
import { toBeSaid } from '../rules/afterwards.ts';
import { presenceOf } from '../rules/attendance.ts';
import { mayLead } from '../rules/may.ts';
import { mayStillRun } from '../rules/running.ts';
import { attendanceOf } from '../store/attendance.ts';
import { importsOfMeeting } from '../store/importing/imports.ts';
import type { Meeting } from '../store/meetings.ts';
import { blocksOf } from '../store/minutes/blocks.ts';
import { seriesOf } from '../store/series.ts';
import { AttendanceAside } from '../views/attendance-aside.tsx';
import { MeetingPage } from '../views/meeting-page.tsx';
import { meetingWhen } from '../words/when.ts';
import { agendaShown } from './agenda-shown.ts';
import { asMember, type Here, idOf, meetingHere, peopleHere, tell } from './here.ts';
import { itemTyped } from './item-typed.ts';
import { itemView } from './item-view.tsx';

/** The agenda: read by members, who propose; written by whoever leads the meeting. */
export const agendaRoutes = (app: App): void => {
  app.get('/meetings/:meeting', membersOnly, async (c) => c.html(await meetingView(c, await meetingHere(c))));

  app.post('/meetings/:meeting/items', membersOnly, async (c) => {
    const { db, now, t, network } = c.var;
    const meeting = await meetingHere(c);
    const form = await readForm(c, ItemForm);
    if (!form.ok) return c.html(await meetingView(c, meeting, form), 422);
    const item = { ...(await itemTyped(c, form.value)), ...(form.key && { id: form.key }) };
    const state = await addItem(db, asMember(c), { eventId: meeting.eventId, item }, now);
    tell(c, state === 'proposed' ? t('meetings.said.proposed') : t('meetings.said.added'));
    const part = state === 'proposed' ? 'proposals' : 'agenda';
    return c.redirect(`${meetingPath(network.slug, meeting.eventId)}#${part}`, 303);
  });

  app.post('/meetings/:meeting/items/:item/place', membersOnly, async (c) => {
    const { db, t, network } = c.var;
    const eventId = idOf(c, 'meeting');
    const form = await readForm(c, PlaceForm);
    const beforeId = form.ok ? (form.value.before ?? null) : null;
    const outcome = await placeItem(db, asMember(c), { eventId, itemId: idOf(c, 'item'), beforeId });
    if (outcome === 'gone') tell(c, t('meetings.said.gone'));
    return c.redirect(`${meetingPath(network.slug, eventId)}#agenda`, 303);
  });

  app.post('/meetings/:meeting/items/:item/answer', membersOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const meeting = await meetingHere(c);
    if (!mayLead(meeting, asMember(c))) throw new Missing();
    const form = await readForm(c, ProposalForm);
    const { values } = form;
    if (!form.ok) return c.html(await itemView(c, meeting, { answering: form }), 422);
    const { answer, words } = form.value;
    if (answer === 'refuse' && !words) {
      const answering = { values, problems: { words: 'meetings.problem.refusal' } };
      return c.html(await itemView(c, meeting, { answering }), 422);
    }
    const answering = {
      eventId: meeting.eventId,
      itemId: idOf(c, 'item'),
      isAccepted: answer === 'accept',
      words: words ? { lang: t.lang, text: words } : null,
    };
    const outcome = await answerProposal(db, asMember(c), answering, now);
    tell(c, t(`meetings.said.${outcome}`));
    return c.redirect(`${meetingPath(network.slug, meeting.eventId)}#agenda`, 303);
  });
};

export async function meetingView(c: Here, meeting: Meeting, refilled: RefilledForm | null = null) {
  const { db, t, now, network, frame, formKey } = c.var;
  const { event, eventId, purpose, agendaSentAt, agendaSentActs, acts } = meeting;
  const [agenda, names, people, series, space, brought] = await Promise.all([
    agendaShown(c, meeting),
    peopleHere(c),
    attendanceOf(db, meeting),
    meeting.seriesId ? seriesOf(db, { networkId: network.id, seriesId: meeting.seriesId }) : null,
    event.spaceId ? spaceOf(db, { networkId: network.id, spaceId: event.spaceId }) : null,
    event.endsAt < now ? importsOfMeeting(db, meeting) : [],
  ]);
  const isOver = event.endsAt < now;
  const unsaid = isOver && event.cancelledAt === null && agenda.mayRun ? toBeSaid(agenda.items) : [];
  const noted = unsaid.length > 0 ? await blocksOf(db, meeting) : [];
  const minutes = await minutesPart({ db, t, networkSlug: network.slug, member: c.var.member, meeting });
  return (
    <MeetingPage
      frame={{ ...frame, live: liveTopics([`meeting:${eventId}`], now) }}
      title={inLanguage(event.title, t.lang).text}
      when={meetingWhen(t, event, now)}
      place={placeWords(t, { ...event, isOnline: event.onlineAddress !== null })}
      space={space && nameIn(t, space.name)}
      purpose={purpose && inLanguage(purpose, t.lang).text}
      path={meetingPath(network.slug, eventId)}
      eventHref={eventPagePath(network.slug, eventId)}
      back={meetingsPath(network.slug)}
      series={series && { title: inLanguage(series.title, t.lang).text, href: seriesPath(network.slug, series.id) }}
      broughtFrom={brought.map(({ name, broughtAt }) =>
        t('importing.broughtFromOf', { name, ago: t.ago(broughtAt, now) }),
      )}
      agenda={agenda}
      isOver={isOver}
      unsaid={{ items: unsaid, noted: new Set(noted.flatMap(({ agendaItemId }) => agendaItemId ?? [])) }}
      runHref={
        agenda.mayRun && event.cancelledAt === null && agenda.items.length > 0 && mayStillRun(event.endsAt, now)
          ? `${meetingPath(network.slug, eventId)}/running`
          : null
      }
      sendHref={agenda.items.length > 0 ? `${meetingPath(network.slug, eventId)}/sending` : null}
      isCancelled={event.cancelledAt !== null}
      sent={agendaSentAt && { at: agendaSentAt, isOld: agendaSentActs !== acts }}
      people={names}
      refilled={refilled}
      formKey={formKey}
      aside={
        <>
          {minutes}
          <AttendanceAside
            t={t}
            path={meetingPath(network.slug, eventId)}
            isOver={isOver}
            people={people.map((one) => ({ name: one.name, presence: presenceOf(one) }))}
          />
        </>
      }
    />
  );
}
