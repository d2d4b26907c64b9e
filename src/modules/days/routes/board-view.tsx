import type { Context } from 'hono';
import { personNames } from '#modules/accounts';
import { participantsOf } from '#modules/calendar';
import { liveTopics } from '#platform/live';
import { orMissing } from '#platform/missing';
import type { Env } from '#platform/web';
import { isDayOver } from '../rules/after/when-closed.ts';
import { isBusy } from '../rules/ask-mixing.ts';
import { boardOf } from '../rules/board.ts';
import { countsFor } from '../rules/counts-for.ts';
import { currentRound } from '../rules/current-round.ts';
import { type Act, newestAct } from '../rules/day.ts';
import { handEffects } from '../rules/hand-effects.ts';
import { organisationOf } from '../rules/organisation.ts';
import { wishesTold } from '../rules/wishes-told.ts';
import { mixableFrom } from '../store/mixable.ts';
import { mixingTopicOf, peopleTopicOf, topicOf } from '../store/topic.ts';
import { BoardPage } from '../views/board-page.tsx';
import type { MixingProblem } from '../views/mixing-note.tsx';
import { NoRoundsPage } from '../views/no-rounds-page.tsx';
import { dayHere } from './of-event.ts';

type Again = { refusal?: MixingProblem; picked?: string };

/** The board of a round, of the one that is on or comes next when none is named. */
export async function boardView(c: Context<Env>, roundId: string | null, { refusal, picked }: Again = {}) {
  const { db, network, frame, now, t } = c.var;
  const { event, day, shown } = await dayHere(c);
  const which = { networkId: network.id, eventId: event.id };
  const people = await participantsOf(db, { ...which, lang: t.lang });
  const topics = [topicOf(event.id), mixingTopicOf(event.id), peopleTopicOf(event.id)];
  const live = { ...frame, live: liveTopics(topics, now) };
  const named = roundId === null ? null : orMissing(day.rounds.find(({ id }) => id === roundId));
  const round = named ?? currentRound(day.rounds, now) ?? day.rounds[0];
  if (!round) return <NoRoundsPage {...shown} frame={live} people={people.length} />;

  const pickedId = picked ?? c.req.query('person') ?? null;
  const effects =
    pickedId === null
      ? []
      : handEffects(await mixableFrom(db, which, { day, people }, { byPresence: false }, now), round, pickedId).groups;
  const busy = isBusy(day, now);
  // A browser without JavaScript asks again by itself; others are told when there is something to see.
  if (busy) c.header('Refresh', '2');
  const organisations = new Set(people.flatMap((person) => organisationOf(person) ?? []));
  const counted = {
    day: t.day(event.startsAt, { year: true }),
    people: people.length,
    organisations: organisations.size,
  };
  const [lastAct] = day.acts;
  const saved = lastAct ? await savedWords(c, lastAct) : '';
  const ended = day.mixing?.endedAt;
  const isNews = ended ? !day.acts.some(({ at }) => at > ended) : true;
  return (
    <BoardPage
      {...shown}
      frame={live}
      isOver={isDayOver(day, now)}
      board={boardOf(day, round, people, pickedId, effects)}
      lead={`${t('days.groups.lead', counted)} ${saved}`.trim()}
      lastAct={lastAct ?? null}
      seen={newestAct(day)}
      mixing={isNews ? day.mixing : null}
      isBusy={busy}
      refusal={refusal ?? null}
      counts={countsFor(day, round, people)}
      wishes={wishesTold({ day, people })}
    />
  );
}

/** When seats changed last, and who did it where it was somebody else: two may be at it at once. */
async function savedWords(c: Context<Env>, { at, by }: Act): Promise<string> {
  const { db, member, now, t } = c.var;
  const ago = t.ago(at, now);
  const name = by && by !== member?.personId ? (await personNames(db, [by])).get(by) : undefined;
  return name ? t('days.groups.savedBy', { name, ago }) : t('days.groups.saved', { ago });
}
