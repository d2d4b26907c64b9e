import { spacesOf } from '#modules/networks';
import { newId } from '#platform/db';
import { answerPoll } from '../../../modules/meetings/actions/polls/answer-poll.ts';
import { openPoll } from '../../../modules/meetings/actions/polls/open-poll.ts';
import type { PollAnswer } from '../../../modules/meetings/rules/polls/answers.ts';
import { pollPeople } from '../../../modules/meetings/store/polls/people.ts';
import { optionsOf } from '../../../modules/meetings/store/polls/poll.ts';
import { places } from '../facts/places.ts';
import { as, type Scene } from '../stage.ts';
import { fr } from '../words.ts';

const HOUR = 3600_000;
const said: PollAnswer[][] = [
  ['yes', 'ifNeeded', 'no'],
  ['no', 'yes', 'yes'],
  ['ifNeeded', 'yes', 'no'],
];

/** A search for a date that half of those who are asked have answered. */
export async function datePoll(scene: Scene): Promise<void> {
  const { tx, networkId, dates } = scene;
  const begun = dates.ago(2, '09:10');
  const ana = await as(scene, 'Ana Verhaegen', begun);
  const spaceId = (await spacesOf(tx, networkId)).find(({ kind }) => kind === 'committee')?.id ?? null;
  const pollId = newId();
  const options = ([2, 3, 4] as const).map((weekday) => {
    const startsAt = dates.inWeek(4, weekday, '13:30');
    const endsAt = new Date(startsAt.getTime() + 2 * HOUR);
    return { startsAt, endsAt, placeName: places.wielemans.placeName, places: weekday === 4 ? 8 : null };
  });
  const poll = {
    title: fr('Préparer la prochaine journée', {
      nl: 'De volgende netwerkdag voorbereiden',
      en: 'Preparing the next day',
    }),
    about: fr('Choisir le thème et se répartir les tables.', {
      nl: 'Het thema kiezen en de tafels verdelen.',
      en: 'Choosing the theme and sharing out the tables.',
    }),
    spaceId,
    seriesId: null,
    topicId: null,
    closesAt: dates.inWeek(2, 5, '18:00'),
  };
  await openPoll(tx, ana, { pollId, poll, options, asking: { whole: true, others: [], lang: 'fr' } }, begun);
  const which = { networkId, pollId };
  const ids = (await optionsOf(tx, which)).map(({ id }) => id);
  for (const [i, { id: pollPersonId }] of (await pollPeople(tx, which)).entries()) {
    if (i % 2 === 1) continue;
    const mine = said[(i / 2) % said.length] ?? [];
    const answers = Object.fromEntries(ids.map((id, option) => [id, mine[option] ?? 'no']));
    const remark = i === 0 ? 'Je préfère l’après-midi.' : null;
    await answerPoll(tx, { ...which, pollPersonId, answers, remark, seen: 0 }, dates.ago(1, '11:40'));
  }
}
