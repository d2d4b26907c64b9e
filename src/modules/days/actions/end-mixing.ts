import { participantsOf, presenceOf } from '#modules/calendar';
import type { Plan } from '#packages/mixing';
import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { MixingState, Unmet } from '../rules/acts.ts';
import { isOver } from '../rules/current-round.ts';
import { newestAct } from '../rules/day.ts';
import { expectedBy } from '../rules/expected.ts';
import { staysAsItIs } from '../rules/locks.ts';
import { withNewcomersOfDraw } from '../rules/newcomers-of-draw.ts';
import { changesTo } from '../rules/seat-changes.ts';
import type { Origin } from '../rules/wishes.ts';
import { saveAct } from '../store/acts.ts';
import { heldDay } from '../store/held.ts';
import { mixingAsked, noteMixing } from '../store/mixings.ts';
import { mixingTopicOf, topicOf } from '../store/topic.ts';
import type { Begun } from './begin-mixing.ts';

/** What came out of a mixing: a plan, that none exists, or that it stopped. */
export type MixingEnd = Plan | 'impossible' | 'failed';

/** Seats people as the plan says, as one act. Nothing is saved when somebody changed seats since it was asked for. */
export function endMixing(
  db: Db,
  { asked, origins }: Pick<Begun, 'asked' | 'origins'>,
  end: MixingEnd,
  now: Date,
): Promise<MixingState | null> {
  const { networkId, eventId, id: mixingId, scope, seed, upon } = asked;
  return inTransaction(db, async (tx) => {
    const day = await heldDay(tx, { networkId, eventId });
    const known = await mixingAsked(tx, { networkId, mixingId });
    if (known?.state !== 'waiting' && known?.state !== 'running') return null;
    const state = typeof end === 'string' ? end : newestAct(day) !== upon ? 'outdated' : 'done';

    if (typeof end !== 'string' && state === 'done') {
      const people = await participantsOf(tx, asked);
      const expected = new Set(people.map(({ id }) => id));
      const mixed = end.rounds.map(({ id, groups }) => ({
        id,
        groups: groups.map((seated) => seated.filter((person) => expected.has(person))),
      }));
      const isHere = expectedBy(await presenceOf(tx, asked));
      const plan = withNewcomersOfDraw(
        mixed,
        day.rounds,
        people,
        (person, round) => isHere(person, round) && !staysAsItIs(round) && !isOver(day.rounds, round, now),
      );
      await saveAct(tx, networkId, day, {
        what: scope === 'all' ? 'compose' : scope,
        changes: changesTo(plan, day.rounds),
        by: asked.askedBy,
        now,
        seed,
        levels: [...end.report.levels],
        unmet: unmetOf(end, origins),
      });
    }
    await noteMixing(tx, { networkId, mixingId }, { state, progress: 100, endedAt: now });
    await changed(tx, mixingTopicOf(eventId));
    if (state === 'done') await changed(tx, topicOf(eventId));
    return state;
  });
}

function unmetOf({ report }: Plan, origins: readonly Origin[]): Unmet[] {
  return report.unmet.flatMap(({ rule, why }) => {
    const origin = origins[rule];
    return origin ? [{ origin, why }] : [];
  });
}
