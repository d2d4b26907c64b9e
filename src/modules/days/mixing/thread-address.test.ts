import { expect, test } from 'vitest';
import { mixInThread } from './mix-in-thread.ts';
import { mixingThread } from './thread-address.ts';

test('in the source tree the thread is the source, beside the built server its own bundle', () => {
  const source = mixingThread('file:///maillage/src/modules/days/mixing/thread-address.ts');
  const built = mixingThread('file:///maillage/dist/server.js');

  expect(source.href).toBe('file:///maillage/src/modules/days/worker-thread.ts');
  expect(built.href).toBe('file:///maillage/dist/mixing-worker.js');
});

test('a thread mixes, and says when nobody can sit like that', async () => {
  const people = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
  const order = { seed: 1, effort: 'instant' as const, keep: null, timeLimit: 5_000 };
  const mixInto = (min: number, max: number) =>
    mixInThread({ ...order, problem: { people, rounds: [{ id: 'r', groups: { min, max } }] } }, () => {});

  expect((await mixInto(2, 3))?.rounds[0]?.groups.map(({ length }) => length)).toEqual([3, 2]);
  expect(await mixInto(4, 4)).toBeNull();
});
