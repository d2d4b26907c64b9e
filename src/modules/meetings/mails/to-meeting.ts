import { eventNews, placeWords } from '#modules/calendar';
import { networkById } from '#modules/networks';
import { composeLetter, type Writing, writes } from '#platform/mail';
import { inLanguage, nameIn } from '#platform/texts';
import { attendancePath } from '../addresses.ts';
import { attendanceSeal } from '../answer-seal.ts';
import { isToldByMeeting } from '../rules/attendance.ts';
import { type AgendaItem, agendaOf } from '../store/agenda.ts';
import { attendeeOf } from '../store/attendance.ts';
import { meetingOf } from '../store/meetings.ts';
import { meetingWhen } from '../words/when.ts';
import { agendaSent, invitedToMeeting, meetingMoved } from './kinds.ts';

type About = { networkId: string; eventId: string; attendanceId: string };

/** null: they are no longer asked, or it does not take place. */
async function factsOf(about: About, { db, t, now }: Writing) {
  const [meeting, person, network, items] = await Promise.all([
    meetingOf(db, about),
    attendeeOf(db, about),
    networkById(db, about.networkId),
    agendaOf(db, about),
  ]);
  if (!meeting || !person || !network || meeting.event.cancelledAt || now >= meeting.event.endsAt) return null;
  const { event } = meeting;
  const place = placeWords(t, { ...event, isOnline: event.onlineAddress !== null });
  return {
    person,
    network,
    title: inLanguage(event.title, t.lang).text,
    purpose: meeting.purpose && inLanguage(meeting.purpose, t.lang).text,
    when: [meetingWhen(t, event, now), place].filter(Boolean).join(', '),
    items: items.filter(({ id, state }) => (person.agendaItemId ? id === person.agendaItemId : state !== 'carried')),
  };
}

const lineOf = ({ t }: Writing, item: AgendaItem): string => {
  const title = inLanguage(item.title, t.lang).text;
  const minutes = item.minutes === null ? null : t('meetings.minutes', { minutes: item.minutes });
  return [title, t(`meetings.kind.${item.kind}`), minutes].filter(Boolean).join(', ');
};

const writeInvited = writes(invitedToMeeting, async (about, writing) => {
  const facts = await factsOf(about, writing);
  if (!facts) return null;
  const { t, link } = writing;
  const { title, when, network, person, purpose, items } = facts;
  const [only] = items;
  return composeLetter({
    t,
    title: t('meetings.letter.invited.title', { title }),
    sentences: [
      t('meetings.letter.invited.say', { title, when, network: nameIn(t, network.name) }),
      ...(purpose && !person.agendaItemId ? [purpose] : []),
      ...(person.agendaItemId && only
        ? [t('meetings.letter.invited.forPoint', { point: inLanguage(only.title, t.lang).text })]
        : items.map((item) => lineOf(writing, item))),
      t('meetings.letter.invited.how'),
    ],
    link: {
      label: t('meetings.letter.invited.answer'),
      href: link(attendancePath(network.slug, attendanceSeal(about))),
    },
    reason: t('meetings.letter.invited.reason', { network: nameIn(t, network.name) }),
  });
});

const writeAgenda = writes(agendaSent, async (about, writing) => {
  const facts = await factsOf(about, writing);
  if (!facts || facts.items.length === 0) return null;
  const { t, link } = writing;
  const { title, when, network, items } = facts;
  return composeLetter({
    t,
    title: t('meetings.letter.agenda.title', { title }),
    sentences: [t('meetings.letter.agenda.say', { title, when }), ...items.map((item) => lineOf(writing, item))],
    link: { label: t('meetings.letter.open'), href: link(attendancePath(network.slug, attendanceSeal(about))) },
    reason: t('meetings.letter.invited.reason', { network: nameIn(t, network.name) }),
  });
});

const writeMoved = writes(meetingMoved, async (about, writing) => {
  const { db, t, link } = writing;
  const [meeting, person, network] = [
    await meetingOf(db, about),
    await attendeeOf(db, about),
    await networkById(db, about.networkId),
  ];
  // They said meanwhile that they come, and the calendar tells them; or that they do not.
  if (!meeting || !person || !network || !isToldByMeeting(person)) return null;
  const name = nameIn(t, network.name);
  const answers = link(attendancePath(network.slug, attendanceSeal(about)));
  const to = {
    invited: t('meetings.letter.moved.say', { title: inLanguage(meeting.event.title, t.lang).text, network: name }),
    reason: t('meetings.letter.invited.reason', { network: name }),
    links: {
      on: { label: t('meetings.letter.invited.answer'), href: answers },
      off: { label: t('meetings.letter.open'), href: answers },
    },
  };
  return eventNews(meeting.event, about, to, writing);
});

export const meetingLetters = [writeInvited, writeAgenda, writeMoved];
