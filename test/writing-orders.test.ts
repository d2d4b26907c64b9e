import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { newId } from '#platform/db';
import { silentLog } from '#platform/log';
import type { Subject } from '#platform/subject';
import { changeText, nameMoment, useWritings } from '#platform/writing';
import { commit } from '../src/platform/writing/commit.ts';
import { openReplica, type Replica } from '../src/platform/writing/replica.ts';
import { keepVersion, textAsKept } from '../src/platform/writing/store.ts';
import { openWorld } from './world.ts';
import { aNoteKind, contains } from './writing-world.ts';

const world = await openWorld({ log: silentLog });
afterAll(world.close);

const { kind, rights } = aNoteKind();
const writer = newId();
rights.set(writer, { may: 'write', why: null });
useWritings([kind]);

/** What may happen to a text, in any order, in two processes that share a database and know nothing of each other. */
type Step =
  | { does: 'type'; device: number; place: number; words: string }
  | { does: 'strike'; device: number; place: number; length: number }
  | { does: 'keep'; process: number; devices: number[] }
  | { does: 'reopen'; process: number }
  | { does: 'version' }
  | { does: 'name' }
  | { does: 'form'; words: string }
  | { does: 'hear'; device: number };

const device = fc.nat(2);
const process = fc.nat(1);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('type'),
      device,
      place: fc.nat(40),
      words: fc.string({ minLength: 1, maxLength: 5 }),
    }) as fc.Arbitrary<Step>,
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('strike'),
      device,
      place: fc.nat(40),
      length: fc.nat(6),
    }) as fc.Arbitrary<Step>,
  },
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('keep'),
      process,
      devices: fc.uniqueArray(device, { minLength: 1 }),
    }) as fc.Arbitrary<Step>,
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('reopen'), process }) as fc.Arbitrary<Step> },
  { weight: 1, arbitrary: fc.constant({ does: 'version' }) as fc.Arbitrary<Step> },
  { weight: 1, arbitrary: fc.constant({ does: 'name' }) as fc.Arbitrary<Step> },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('form'),
      words: fc.string({ minLength: 1, maxLength: 5 }),
    }) as fc.Arbitrary<Step>,
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('hear'), device }) as fc.Arbitrary<Step> },
);

test('whatever the order of changes, batches, versions, forms and restarts, the database holds every change that was kept', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const subject = { networkId: newId(), kind: 'note', id: newId() };
      const text = await openText(subject);
      for (const one of steps) await text.act(one);

      const kept = await text.kept();
      for (const state of text.acknowledged) expect(contains(kept, state)).toBe(true);
      // Everybody who hears of everything has the same text, and it is the one of the database.
      for (const at of [0, 1, 2]) await text.act({ does: 'keep', process: at % 2, devices: [at] });
      for (const at of [0, 1, 2]) await text.act({ does: 'hear', device: at });
      const words = new Set(text.devices.map((doc) => doc.getText('words').toString()));
      expect([...words]).toEqual([await text.words()]);
    }),
    { numRuns: 60 },
  );
}, 120_000);

async function openText(subject: Subject) {
  const now = world.now();
  const open = () => world.tx((tx) => openReplica(tx, kind, subject, now));
  const processes: Replica[] = [await open(), await open()];
  const begun = Y.encodeStateAsUpdate((processes[0] as Replica).doc);
  const devices = [1, 2, 3].map((clientID) => {
    const doc = new Y.Doc();
    doc.clientID = clientID;
    Y.applyUpdate(doc, begun);
    return doc;
  });
  const unsent = devices.map((): Uint8Array[] => []);
  devices.forEach((doc, at) => {
    doc.on('update', (update: Uint8Array, from: unknown) => from !== 'server' && unsent[at]?.push(update));
  });
  const acknowledged: Uint8Array[] = [];
  const marks = processes.map(() => ({ sequence: 0, at: now, size: 0 }));

  const kept = () =>
    world.tx(async (tx) => {
      const text = await textAsKept(tx, subject);
      if (!text) throw new Error('gone');
      return Y.encodeStateAsUpdate(text.doc);
    });

  const act = async (step: Step): Promise<void> => {
    if (step.does === 'type' || step.does === 'strike') {
      const words = (devices[step.device] as Y.Doc).getText('words');
      const place = step.place % (words.length + 1);
      if (step.does === 'type') words.insert(place, step.words);
      else words.delete(place, Math.min(step.length, words.length - place));
    }
    if (step.does === 'keep') {
      const replica = processes[step.process] as Replica;
      const mark = marks[step.process] as (typeof marks)[number];
      const batch = step.devices.flatMap((at) => {
        const changes = unsent[at]?.splice(0) ?? [];
        return changes.map((change, number) => ({ from: at, by: writer, number, change }));
      });
      await commit({ db: world.db, kind, subject, replica, mark, batch, now });
      acknowledged.push(...batch.map(({ change }) => change));
      // What this process shows to whoever comes is what the database holds.
      expect(replica.doc.getText('words').toString()).toBe(await words());
    }
    if (step.does === 'reopen') processes[step.process] = await open();
    if (step.does === 'version') await world.tx((tx) => keepVersion(tx, subject, { name: null, by: null, now }));
    if (step.does === 'name') await world.tx((tx) => nameMoment(tx, subject, { name: 'x', by: writer, now }));
    if (step.does === 'form')
      await world.tx((tx) =>
        changeText(tx, subject, { by: writer, now }, (doc) => doc.getText('words').insert(0, step.words)),
      );
    if (step.does === 'hear') Y.applyUpdate(devices[step.device] as Y.Doc, await kept(), 'server');
  };

  const words = async () => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, await kept());
    return doc.getText('words').toString();
  };
  return { act, kept, words, devices, acknowledged };
}
