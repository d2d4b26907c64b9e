import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../../test/world.ts';
import { aDevice, onAPort, until } from '../../../../../test/writing-world.ts';
import { readText } from '../../store/live/text.ts';
import { blocksOf } from '../../store/minutes/blocks.ts';
import { aMeetingToNote, whichOf } from '../minutes/world.ts';
import { aPoint } from '../world.ts';
import { types } from './world.ts';

const world = await openWorld();
const port = await onAPort(world.application);
afterAll(async () => {
  await port.stop();
  await world.close();
});

/** What may happen while minutes are written, in any order: to the agenda, to a device, to its connection. */
type Does = 'write' | 'goOn' | 'cut' | 'mend' | 'add' | 'rename' | 'remove' | 'return' | 'skip' | 'place';
type Step = { does: Does; device: number; point: number; before: number };

const device = fc.nat(2);
const point = fc.nat(9);
const weights: Record<Does, number> = {
  ...{ write: 5, goOn: 5, cut: 1, mend: 1 },
  ...{ add: 2, rename: 1, remove: 2, return: 1, skip: 1, place: 3 },
};
const does = fc.oneof(
  ...Object.entries(weights).map(([one, weight]) => ({ weight, arbitrary: fc.constant(one as Does) })),
);
const step: fc.Arbitrary<Step> = fc.record({ does, device, point, before: point });

test('whatever happens to the agenda while several write, every word that was typed is in the minutes, under its point', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 22 }), async (steps) => {
      const meeting = await aMeetingToNote(world);
      const { coordinator, member, network, event } = meeting;
      const page = `${network.path}/meetings/${event.id}`;
      const path = `${network.path}/writing/minutes/${event.id}`;
      const devices = [coordinator, member, coordinator].map((who) =>
        aDevice({ origin: port.origin, path, cookie: who.cookie ?? '' }),
      );
      for (const one of devices) await one.untilSaved();
      const points = [meeting.item, await aPoint(world, network, event, 'Divers')];
      const at = (which: number) => points[which % points.length] ?? meeting.item;
      const mine = devices.map(() => new Map<string, { words: string; goOn: (more: string) => void }[]>());
      const versions = new Map<string, number>();
      let typed = 0;

      const act: Record<Does, (given: Step) => unknown> = {
        write(given) {
          const item = at(given.point);
          const words = `mot${typed++}`;
          const element = types(devices[given.device] as (typeof devices)[number], item, words);
          const piece = {
            words,
            goOn(more: string) {
              const text = element.get(0) as unknown as { length: number; insert: (at: number, words: string) => void };
              text.insert(text.length, more);
              piece.words += more;
            },
          };
          const all = mine[given.device];
          all?.set(item, [...(all.get(item) ?? []), piece]);
        },
        goOn: (given) => mine[given.device]?.get(at(given.point))?.at(-1)?.goOn(`suite${typed++}`),
        cut: (given) => devices[given.device]?.cut(),
        mend: (given) => devices[given.device]?.mend(),
        add: async () => points.push(await aPoint(world, network, event, `Point ${points.length}`)),
        async rename(given) {
          const version = (versions.get(at(given.point)) ?? 0) + 1;
          versions.set(at(given.point), version);
          const fields = { _method: 'patch', title: `Renommé ${version}`, kind: 'decision', version: String(version) };
          await world.submit(coordinator, `${page}/items/${at(given.point)}`, fields);
        },
        remove: (given) => world.submit(coordinator, `${page}/items/${at(given.point)}`, { _method: 'delete' }),
        return: (given) => world.submit(coordinator, `${page}/items/${at(given.point)}/return`, {}),
        skip: async (given) => {
          await world.submit(coordinator, `${page}/running`, { act: 'open', item: at(given.point), seen: '' });
          await world.submit(coordinator, `${page}/running`, { act: 'skip', seen: at(given.point) });
        },
        place: (given) =>
          world.submit(coordinator, `${page}/items/${at(given.point)}/place`, { before: at(given.before) }),
      };
      for (const one of steps) await act[one.does](one);
      for (const one of devices) one.mend();
      await Promise.all(devices.map((one) => one.untilSaved()));

      const written = mine.flatMap((all) => [...all].flatMap(([item, some]) => some.map(({ words }) => [item, words])));
      const inText = (one: (typeof devices)[number]) =>
        readText(one.doc, event.id).map(({ item, words }) => [item, words]);
      const rows = (await blocksOf(world.db, whichOf(meeting))).map(({ agendaItemId, words }) => [
        agendaItemId,
        words.text,
      ]);
      expect(rows.sort()).toEqual(written.sort());
      for (const one of devices) await until(() => inText(one).length === written.length);
      const [first, ...others] = devices.map(inText);
      expect(first?.toSorted()).toEqual(written);
      for (const other of others) expect(other).toEqual(first);
      // Read, too: what stands under a point that was taken off is not left out.
      const read = await world.read(coordinator, meeting.minutes);
      for (const [, words] of written) expect(read).toContain(words);
      for (const one of devices) one.close();
    }),
    { numRuns: 12 },
  );
}, 120_000);
