import { placeWords } from '#modules/calendar';
import { networkById } from '#modules/networks';
import { composeLetter, type Writing, writes } from '#platform/mail';
import { inLanguage, nameIn, type T } from '#platform/texts';
import { attendancePath } from '../../addresses.ts';
import { attendanceSeal } from '../../answer-seal.ts';
import { pollAnswerPath } from '../../poll-addresses.ts';
import { type PollRight, pollSeal } from '../../poll-seal.ts';
import { takesAnswers } from '../../rules/polls/answers.ts';
import { lackAnswers } from '../../rules/polls/lacking.ts';
import { attendeeOf } from '../../store/attendance.ts';
import { meetingOf } from '../../store/meetings.ts';
import { optionsNamed } from '../../store/polls/options.ts';
import { answersOf, pollPersonOf } from '../../store/polls/people.ts';
import { optionsOf, type PollOption, pollOf } from '../../store/polls/poll.ts';
import { holidayWords, meetingWhen } from '../../words/when.ts';
import { askedInPoll, dateChosen, pollChanged, pollEndsSoon, pollWithdrawn } from './kinds.ts';

/** null: they are not asked any more. */
async function factsOf(about: PollRight, { db, t }: Writing) {
  const [poll, person, network] = await Promise.all([
    pollOf(db, about),
    pollPersonOf(db, about),
    networkById(db, about.networkId),
  ]);
  if (!poll || !person || !network) return null;
  return {
    poll,
    person,
    path: pollAnswerPath(network.slug, pollSeal(about)),
    title: inLanguage(poll.title, t.lang).text,
    about: poll.about && inLanguage(poll.about, t.lang).text,
    network: nameIn(t, network.name),
    until: t('polls.moment', { day: t.day(poll.closesAt), time: t.time(poll.closesAt) }),
  };
}

const dateWords = (t: T, { startsAt, endsAt, placeName }: PollOption): string =>
  [
    t.day(startsAt),
    holidayWords(t, startsAt),
    t.hours(startsAt, endsAt),
    placeName && inLanguage(placeName, t.lang).text,
  ]
    .filter(Boolean)
    .join(', ');

const writeAsked = writes(askedInPoll, async (about, writing) => {
  const { db, t, link, now } = writing;
  const [facts, options] = await Promise.all([factsOf(about, writing), optionsOf(db, about)]);
  if (!facts || !takesAnswers(facts.poll, now)) return null;
  const { title, network, until, path } = facts;
  return composeLetter({
    t,
    title: t('polls.letter.asked.title', { title }),
    sentences: [
      t('polls.letter.asked.say', { title, network }),
      ...(facts.about ? [facts.about] : []),
      ...options.map((option) => dateWords(t, option)),
      t('polls.letter.asked.until', { until }),
    ],
    link: { label: t('polls.letter.answer'), href: link(path) },
    reason: t('polls.letter.reason', { network }),
  });
});

const writeEndsSoon = writes(pollEndsSoon, async (about, writing) => {
  const { db, t, link, now } = writing;
  const [facts, options, answers] = [
    await factsOf(about, writing),
    await optionsOf(db, about),
    await answersOf(db, about),
  ];
  if (!facts || !takesAnswers(facts.poll, now)) return null;
  const ids = options.map(({ id }) => id);
  if (lackAnswers([facts.person], ids, answers).length === 0) return null;
  const { title, network, until, path, person } = facts;
  return composeLetter({
    t,
    title: t('polls.letter.soon.title', { title }),
    sentences: [t(person.answeredAt ? 'polls.letter.soon.more' : 'polls.letter.soon.say', { title, until })],
    link: { label: t('polls.letter.answer'), href: link(path) },
    reason: t('polls.letter.reason', { network }),
  });
});

const writeChanged = writes(pollChanged, async (about, writing) => {
  const { db, t, link, now } = writing;
  const facts = await factsOf(about, writing);
  if (!facts || !takesAnswers(facts.poll, now)) return null;
  // What was changed again since is told by the letter of that change.
  const added = (await optionsNamed(db, about, about.added)).filter(({ removed }) => !removed);
  const gone = await optionsNamed(db, about, about.gone);
  if (added.length + gone.length === 0 && !about.moved) return null;
  const { title, network, until, path } = facts;
  return composeLetter({
    t,
    title: t('polls.letter.changed.title', { title }),
    sentences: [
      t('polls.letter.changed.say', { title, network }),
      ...added.map((option) => t('polls.letter.changed.added', { date: dateWords(t, option) })),
      ...gone.map((option) => t('polls.letter.changed.gone', { date: dateWords(t, option) })),
      t('polls.letter.changed.until', { until }),
    ],
    link: { label: t('polls.letter.answer'), href: link(path) },
    reason: t('polls.letter.reason', { network }),
  });
});

const writeWithdrawn = writes(pollWithdrawn, async (about, writing) => {
  const { t, link } = writing;
  const facts = await factsOf(about, writing);
  if (!facts) return null;
  const { title, network, path, poll } = facts;
  return composeLetter({
    t,
    title: t('polls.letter.withdrawn.title', { title }),
    sentences: [
      t('polls.letter.withdrawn.say', { title, network }),
      ...(poll.withdrawn ? [t('meetings.quoted', { words: inLanguage(poll.withdrawn, t.lang).text })] : []),
    ],
    link: { label: t('polls.letter.see'), href: link(path) },
    reason: t('polls.letter.reason', { network }),
  });
});

const writeChosen = writes(dateChosen, async (about, { db, t, link, now }) => {
  const [meeting, person, network] = await Promise.all([
    meetingOf(db, about),
    attendeeOf(db, about),
    networkById(db, about.networkId),
  ]);
  if (!meeting || !person || !network || meeting.event.cancelledAt || now >= meeting.event.endsAt) return null;
  const { event } = meeting;
  const title = inLanguage(event.title, t.lang).text;
  const place = placeWords(t, { ...event, isOnline: event.onlineAddress !== null });
  return composeLetter({
    t,
    title: t('polls.letter.chosen.title', { title }),
    sentences: [
      t('polls.letter.chosen.say', { title, when: [meetingWhen(t, event, now), place].filter(Boolean).join(', ') }),
      t('polls.letter.chosen.how'),
    ],
    link: { label: t('polls.letter.chosen.answer'), href: link(attendancePath(network.slug, attendanceSeal(about))) },
    reason: t('polls.letter.reason', { network: nameIn(t, network.name) }),
  });
});

export const pollLetters = [writeAsked, writeEndsSoon, writeChanged, writeChosen, writeWithdrawn];
