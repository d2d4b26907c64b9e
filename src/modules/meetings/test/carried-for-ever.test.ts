import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { connect } from '#platform/db';
import { openWorld } from '../../../../test/world.ts';
import type { TestEvent } from '../../calendar/test/world.ts';
import { gatherAhead } from '../actions/gather-agendas.ts';
import { type AgendaItem, changeAgendaItem, everyItemOf } from '../store/agenda.ts';
import { aMeeting, aPoint, meets } from './world.ts';

const world = await openWorld();
/** Two processes of the application, each with connections of its own. */
const processes = [0, 1].map(() => connect({ max: 5, ...(world.connection as pg.PoolConfig) }));
afterAll(async () => {
  await Promise.all(processes.map((one) => one.close()));
  await world.close();
});

type Story = { fate: 'held' | 'cancelled' | 'moved'; finished: boolean[] }[];

const day = (date: Date, more: number) => new Date(date.getTime() + more * 24 * 3600_000);
const FIRST = new Date('2027-02-01T08:00:00Z');

const stories: fc.Arbitrary<Story> = fc.array(
  fc.record({
    fate: fc.constantFrom('held' as const, 'cancelled' as const, 'moved' as const),
    finished: fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 4 },
);

test('over any number of meetings, held, cancelled or moved, with two processes at once: what is unfinished stands on the next agenda exactly once', async () => {
  await fc.assert(
    fc.asyncProperty(stories, async (story) => {
      world.moveTo('2027-01-11T08:00:00Z');
      const { network, event: last } = await aMeeting(world, { startsAt: new Date('2027-09-16T08:00:00Z') });
      const meetings = [];
      for (const i of story.keys()) meetings.push(await meets(world, network, { startsAt: day(FIRST, 14 * i) }));
      const unfinished: string[] = [];

      for (const [i, { fate, finished }] of story.entries()) {
        const event = meetings[i];
        if (!event) throw new Error('The story has a meeting for each of its parts');
        const startsAt = day(FIRST, 14 * i + (fate === 'moved' ? 3 : 0));
        for (const [n, isDone] of finished.entries()) {
          const itemId = await aPoint(world, network, event, `${i}.${n}`);
          const isOver = isDone && fate !== 'cancelled';
          if (!isOver) unfinished.push(itemId);
          const state = isOver ? ('done' as const) : ('skipped' as const);
          if (fate !== 'cancelled')
            await world.tx((tx) =>
              changeAgendaItem(tx, { networkId: network.id, eventId: event.id, itemId }, { state }),
            );
        }
        if (fate === 'cancelled') await cancelled(event);
        if (fate === 'moved') await moved(event, startsAt);
        world.moveTo(day(startsAt, 1));
        await Promise.all(processes.map(({ db }) => gatherAhead(db, network.id, world.now())));
      }

      const all: AgendaItem[] = [];
      for (const { id: eventId } of [...meetings, last])
        all.push(...(await everyItemOf(world.db, { networkId: network.id, eventId })));
      const roots = all.filter(({ state }) => state !== 'done' && state !== 'carried').map((one) => rootOf(one, all));
      expect(roots.toSorted()).toEqual(unfinished.toSorted());
      const next = all.filter(({ state, eventId }) => eventId === last.id && state === 'planned');
      expect(next).toHaveLength(unfinished.length);
    }),
    { numRuns: 12 },
  );
}, 120_000);

/** Where a point began, however often it was carried. */
function rootOf(item: AgendaItem, all: readonly AgendaItem[]): string {
  const before = item.originKind === 'agendaItem' ? all.find(({ id }) => id === item.originId) : undefined;
  return before ? rootOf(before, all) : item.id;
}

const cancelled = ({ id }: TestEvent) =>
  world.pool.query('update event set cancelled_at = $2 where id = $1', [id, world.now()]);
const moved = ({ id }: TestEvent, startsAt: Date) =>
  world.pool.query('update event set starts_at = $2, ends_at = $3 where id = $1', [
    id,
    startsAt,
    new Date(startsAt.getTime() + 3 * 3600_000),
  ]);
