import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../test/world.ts';
import { presenceOf } from '../../calendar/index.ts';
import { aDevice, keyAt, type Posted, post, withdrawn } from './offline-device.ts';
import { aSeatedDay, placesOf } from './world.ts';

const world = await openWorld({ startsAt: new Date('2027-01-28T08:00:00Z') });
afterAll(world.close);

/** What one device does without a connection, one after the other. */
const doings = fc.array(
  fc.record({
    organisation: fc.constantFrom('Le Relais', 'Maison Awa', ''),
    mistake: fc.boolean(),
    away: fc.boolean(),
  }),
  { minLength: 1, maxLength: 3 },
);

test('what two devices said without a connection comes to the same in any order, late and twice', async () => {
  await fc.assert(
    fc.asyncProperty(doings, doings, fc.infiniteStream(fc.nat()), async (ofOne, ofOther, chance) => {
      const day = await aSeatedDay(world, {
        tables: [['Awa', 'Bram'], ['Carine', 'Driss'], ['Elif']],
        rounds: ['09:30', '11:00'],
        max: 3,
      });
      const before = await placesOf(world, day);
      const expected = [...before];
      const absent = new Set<string>();
      const queue: Posted[] = [];
      for (const [device, acts] of [ofOne, ofOther].entries()) {
        const { tells } = await aDevice(world, day);
        for (const [index, { organisation, mistake, away }] of acts.entries()) {
          const { id, told, posted } = tells(`Zoé ${device} ${index}`, organisation);
          queue.push(posted);
          if (mistake) queue.push(withdrawn(id));
          else expected.push(...[...told].map(([round, group]) => `${round} ${id} ${group} false`));
          const gone = away ? day.people.get(['Awa', 'Carine', 'Elif'][index] ?? '') : undefined;
          if (!gone) continue;
          absent.add(gone);
          queue.push({
            path: '/door/arrivals',
            fields: { registration: gone, state: 'absent', _key: keyAt(world.now()) },
          });
        }
      }
      const next = (below: number) => Number(chance.next().value ?? 0) % below;
      const repeated = queue.filter(() => next(3) === 0);
      const coming = [...queue, ...repeated];

      while (coming.length > 0) {
        const [posted] = coming.splice(next(coming.length), 1);
        if (posted) expect((await post(world, day, posted)).status).toBe(303);
      }
      await world.doJobs();

      const presence = await presenceOf(world.db, day.which);
      const gone = [...presence.values()].filter(({ state }) => state === 'absent').map((one) => one.registrationId);
      expect(await placesOf(world, day)).toEqual(expected.sort());
      expect(gone.sort()).toEqual([...absent].sort());
    }),
    { numRuns: 8 },
  );
}, 120_000);
