import type { EventFacts } from '#modules/calendar';
import type { Db } from '#platform/db';
import type { T } from '#platform/texts';
import { sealed, unsealed } from '#platform/web';
import type { Round } from '../../rules/day.ts';
import { type ClockWords, type Face, faceOf } from '../../rules/live/face.ts';
import type { LiveDay } from '../../rules/live/live.ts';
import { type ClockShown, clockShown } from '../../rules/live/shown.ts';
import { liveDayOf } from '../../store/live/live-day.ts';
import { clockTopicOf } from '../../store/topic.ts';
import { clockWords } from '../../words/live.ts';

/**
 * What a page gives its clock. The topics of the page must hold `topic`: without it, it hears half a minute later what was
 * pressed.
 */
export type ClockGiven = {
  address: string;
  topic: string;
  day: LiveDay;
  words: ClockWords;
  /** When the page is made, and how the clock stands then. */
  at: Date;
  shown: ClockShown;
  face: Face;
};

type Vars = { db: Db; t: T; now: Date };
type Facts = Pick<EventFacts, 'networkId' | 'id' | 'startsAt' | 'endsAt'>;

/** The clock of a day, for any page about it. `rounds`: where the page knows them. */
export async function clockOf({ db, t, now }: Vars, event: Facts, rounds?: readonly Round[]): Promise<ClockGiven> {
  const { networkId, id: eventId, startsAt } = event;
  const day = await liveDayOf(db, { networkId, eventId, startsAt, lang: t.lang }, rounds);
  const shown = clockShown(day, now.getTime());
  const words = clockWords(t);
  const face = faceOf(shown, words, (at) => t.time(new Date(at)), now.getTime());
  const address = `/clock/${clockSeal(event)}?lang=${t.lang}`;
  return { address, topic: clockTopicOf(eventId), day, words, at: now, shown, face };
}

/** For pages of those who take part: on the day, and as soon as somebody tries it. null: there is none to show. */
export async function clockToday(vars: Vars, event: Facts, rounds: readonly Round[]): Promise<ClockGiven | null> {
  const { now, t } = vars;
  const clock = await clockOf(vars, event, rounds);
  const isToday = t.date(event.startsAt) === t.date(now);
  return clock.day.steps.length > 0 && (isToday || clock.shown.phase !== 'waiting') ? clock : null;
}

export type ClockSeal = { networkId: string; eventId: string; startsAt: number };

const DAY = 86_400_000;

/** The same for everybody, so that a server answers a hall of telephones once. */
const clockSeal = ({ networkId, id: eventId, startsAt, endsAt }: Facts): string =>
  sealed(
    'days.clock',
    { networkId, eventId, startsAt: startsAt.getTime() } satisfies ClockSeal,
    new Date(endsAt.getTime() + 2 * DAY),
  );

export const clockSealed = (seal: string, now: Date): ClockSeal | null => unsealed<ClockSeal>('days.clock', seal, now);
