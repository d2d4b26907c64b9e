import { spaceOf } from '#modules/networks';
import { isPublicHoliday } from '#platform/clock';
import { inLanguage, nameIn } from '#platform/texts';
import { meetingPath } from '../../addresses.ts';
import { answerField } from '../../forms/polls/answer-form.ts';
import { dayOf } from '../../rules/moment.ts';
import { type PollAnswer, takesAnswers } from '../../rules/polls/answers.ts';
import { lackAnswers } from '../../rules/polls/lacking.ts';
import { bestOf, countsOf } from '../../rules/polls/result.ts';
import { answersOf, type GivenAnswer, type PollPerson } from '../../store/polls/people.ts';
import { optionsOf, type Poll } from '../../store/polls/poll.ts';
import type { MineShown, OptionShown, Standing } from '../../views/polls/shown.ts';
import type { Here } from '../here.ts';

type Given = {
  poll: Poll;
  people: readonly PollPerson[];
  mine: PollPerson | null;
  /** Without an account one reads how many, not who. */
  withNames: boolean;
};

/** A poll as both of its pages show it. */
export async function pollShown(c: Here, { poll, people, mine, withNames }: Given) {
  const { db, t, now, network } = c.var;
  const which = { networkId: network.id, pollId: poll.id };
  const [options, answers, space] = await Promise.all([
    optionsOf(db, which),
    answersOf(db, which),
    poll.spaceId ? spaceOf(db, { networkId: network.id, spaceId: poll.spaceId }) : null,
  ]);
  const ids = options.map(({ id }) => id);
  const lacking = lackAnswers(people, ids, answers);
  const counts = countsOf(ids, answers);
  const best = poll.closedAt ? [] : bestOf(counts);
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const names = (optionId: string, answer: PollAnswer) =>
    withNames
      ? answers
          .filter((one) => one.optionId === optionId && one.answer === answer)
          .map(({ pollPersonId }) => nameOf.get(pollPersonId) ?? '')
          .toSorted((a, b) => a.localeCompare(b, t.lang))
      : [];
  return {
    title: inLanguage(poll.title, t.lang).text,
    about: poll.about && inLanguage(poll.about, t.lang).text,
    space: space ? nameIn(t, space.name) : t('meetings.space.all'),
    until: t('polls.moment', { day: t.day(poll.closesAt), time: t.time(poll.closesAt) }),
    standing: standingOf(poll, now),
    withdrawn: poll.withdrawn && inLanguage(poll.withdrawn, t.lang).text,
    meetingHref: poll.eventId && withNames ? meetingPath(network.slug, poll.eventId) : null,
    options: options.map(({ id, startsAt, endsAt, placeName, places }): OptionShown => {
      const count = counts.get(id) ?? { yes: 0, ifNeeded: 0, no: 0 };
      const isMine = answers.some(
        (one) => one.optionId === id && one.answer === 'yes' && one.pollPersonId === mine?.id,
      );
      return {
        ...{ id, startsAt, endsAt, places },
        isHoliday: isPublicHoliday(dayOf(startsAt)),
        field: answerField(id),
        place: placeName && inLanguage(placeName, t.lang).text,
        counts: count,
        left: places === null ? null : Math.max(0, places - count.yes + (isMine ? 1 : 0)),
        isBest: best.includes(id),
        isChosen: poll.chosenId === id,
        names: { yes: names(id, 'yes'), ifNeeded: names(id, 'ifNeeded'), no: names(id, 'no') },
      };
    }),
    answered: people.filter(({ answeredAt }) => answeredAt).length,
    asked: people.length,
    mine: mine && mineShown(mine, answers, lacking.includes(mine)),
    waiting: withNames ? lacking.map(({ name }) => name) : [],
  };
}

function standingOf(poll: Poll, now: Date): Standing {
  if (poll.closedAt) return poll.chosenId ? 'chosen' : 'withdrawn';
  return takesAnswers(poll, now) ? 'open' : 'over';
}

const mineShown = (mine: PollPerson, answers: readonly GivenAnswer[], lacks: boolean): MineShown => ({
  lacks: lacks && mine.answeredAt !== null,
  name: mine.name,
  hasAnswered: mine.answeredAt !== null,
  answers: Object.fromEntries(
    answers.filter(({ pollPersonId }) => pollPersonId === mine.id).map(({ optionId, answer }) => [optionId, answer]),
  ),
  remark: mine.remark ?? '',
  version: mine.version,
});
